import { DesktopOutlined, DownloadOutlined } from '@ant-design/icons';
import { formatNumber, MEETING_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../kit/programme.tsx';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { AttendanceCard } from './AttendanceCard.tsx';
import { Console } from './console/Console.tsx';
import { MeetingActs } from './MeetingActs.tsx';
import { MeetingState } from './MeetingState.tsx';
import { MinutesCard } from './MinutesCard.tsx';
import type { Meeting } from './meeting-words.ts';
import './meetings.css';

const POLL_MS = 5_000;

/** One meeting from its invitation to its signed minutes. */
export function MeetingPage() {
  const { meeting = '' } = useParams({ strict: false }) as { readonly meeting?: string };
  const asked = useView('see-meeting', { params: { meeting } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneMeeting meeting={view} />}</Fetched>;
}

function OneMeeting({ meeting }: { readonly meeting: Meeting }) {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const programme = documentOf(useProgramme(meeting.programme).data);
  const { id, state, title, cancelled, heldAway, editions } = meeting;
  const leads = role === 'authority-clerk' && !heldAway;
  return (
    <ProgrammeProvider programme={programme}>
      <PageHead
        title={title}
        crumbs={[{ label: t(MEETING_WORDS.title), to: '/meetings' }, { label: meeting.roundTitle[language] }]}
        under={
          <p>
            <Time at={meeting.startsAt} />
            {'　'}
            {meeting.place}
            {'　'}
            {t(MEETING_WORDS.chair)} {meeting.chair.name}
          </p>
        }
        aside={<MeetingState meeting={meeting} />}
      />
      <p className="line">
        {state !== 'cancelled' && (
          <Link className="plain-button" to="/meetings/$meeting/room" params={{ meeting: id }}>
            <DesktopOutlined aria-hidden /> {t(MEETING_WORDS.room)}
          </Link>
        )}
        {!heldAway && (
          <a
            className="plain-button"
            download
            href={fileAddress('fetch-meeting-paper', { meeting: id, paper: 'agenda' })}
          >
            <DownloadOutlined aria-hidden /> {t(MEETING_WORDS.agendaPaper)}
          </a>
        )}
        <span className="space" />
        <span className="hint">
          {t(MEETING_WORDS.progress, {
            done: formatNumber(meeting.dealtWith),
            items: formatNumber(meeting.items),
          })}
        </span>
      </p>
      {cancelled !== null && (
        <p className="notice bad">
          {t(MEETING_WORDS.cancelledFor, { reason: cancelled.reason })} <Time at={cancelled.at} />
        </p>
      )}
      {heldAway && <p className="notice soft meeting-notice">{t(MEETING_WORDS.heldAwayLead)}</p>}
      {state === 'running' && leads && <Console meeting={meeting} programme={programme} />}
      <div className="meeting-columns">
        {editions.length > 0 ? (
          <MinutesCard meeting={meeting} programme={programme} />
        ) : (
          <AgendaCard meeting={meeting} programme={programme} leads={leads} />
        )}
        <AttendanceCard meeting={meeting} />
      </div>
      <MeetingActs meeting={meeting} leads={leads} programme={programme} />
    </ProgrammeProvider>
  );
}
