import { DownloadOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { formatShortInstant, formatSpan, NOTICE_WORDS, shanghaiDay } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { DraftAnnouncement } from '../announcements/DraftAnnouncement.tsx';
import { DayCells } from './DayCells.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { isOver, type Notice, NoticeState } from './NoticeState.tsx';
import '../publicity.css';

const POLL_MS = 15_000;
const FORMATS = ['docx', 'xlsx', 'csv', 'json'] as const;

/** One notice: its clock, its list, its open objections; published by another than who prepared it. */
export function NoticePage() {
  const { notice = '' } = useParams({ strict: false });
  const asked = useView('see-notice', { params: { notice } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneNotice notice={view} />}</Fetched>;
}

function OneNotice({ notice }: { notice: Notice }) {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const { person } = useSession();
  const now = useServerNow(15_000);
  const publishing = useAct('publish-notice');
  const dropping = useAct('drop-notice');
  const [asking, setAsking] = useState<'publish' | 'drop' | 'announce' | null>(null);
  const { id, version, state, days, until, entries } = notice;
  const today = shanghaiDay(now);
  const readerPrepared = notice.preparedById === person?.id;
  const ending = formatShortInstant(until as Instant, language);
  const close = () => setAsking(null);
  const [first, last] = [days[0], days.at(-1)] as (typeof today)[];
  return (
    <>
      <PageHead
        title={notice.title}
        crumbs={[{ label: t(NOTICE_WORDS.title), to: '/notices' }, { label: notice.title }]}
        under={<p>{notice.number}</p>}
        aside={<NoticeState notice={notice} />}
      />
      <section className={state === 'published' ? 'card notice-clock' : 'card'}>
        <div className="card-body">
          <p>
            {first !== undefined && last !== undefined && (
              <>{formatSpan(first, last, language, { workingDays: days.length, withYear: true })}　</>
            )}
            {state === 'published' && <Countdown until={until} compact />}
          </p>
          <DayCells days={days} />
          <p className="line">
            {FORMATS.map((format) => (
              <a
                key={format}
                className="plain-button"
                download
                href={fileAddress('fetch-notice', { notice: id }, { format })}
              >
                <DownloadOutlined aria-hidden />
                {t(NOTICE_WORDS.document)} {format.toUpperCase()}
              </a>
            ))}
            {state === 'published' && (
              <a className="plain-button" href={`/notices/${id}`} target="_blank" rel="noreferrer">
                {t(NOTICE_WORDS.publishedOn)}
              </a>
            )}
            <span className="space" />
            {notice.openObjections === 0 ? (
              <span className="tag good">{t(NOTICE_WORDS.openObjectionsNone)}</span>
            ) : (
              <Link to="/objections" search={{ notice: id }} className="tag soft">
                {t(NOTICE_WORDS.openObjectionsCount, { count: notice.openObjections })}
              </Link>
            )}
          </p>
        </div>
      </section>
      <div className="card">
        <div className="card-head">
          <h2>{t(NOTICE_WORDS.entries)}</h2>
          <span className="hint">{t(NOTICE_WORDS.entriesCount, { count: entries.length })}</span>
        </div>
        <EntriesTable programme={notice.programme} entries={entries} />
      </div>
      <div style={{ marginTop: 16 }}>
        <TwoPersonPanel
          preparedBy={notice.preparedBy === '' ? null : notice.preparedBy}
          preparedAt={null}
          confirmedBy={notice.publishedBy}
          confirmedAt={notice.publishedAt}
          readerPrepared={state === 'prepared' && readerPrepared}
          checklist={
            state === 'prepared'
              ? [
                  {
                    id: 'entries',
                    met: entries.length > 0,
                    text: t(NOTICE_WORDS.checkEntries),
                    clause: 'B5.1',
                  },
                  { id: 'day', met: today <= notice.startsOn, text: t(NOTICE_WORDS.checkDay) },
                ]
              : []
          }
          {...(state === 'prepared'
            ? { consequence: t(NOTICE_WORDS.publishText, { count: entries.length, until: ending }) }
            : {})}
        />
      </div>
      <ActBar acts={acts()} />
      {asking === 'publish' && (
        <ConfirmDialog
          open
          title={t(NOTICE_WORDS.publishTitle)}
          verb={t(NOTICE_WORDS.publish)}
          pending={publishing.pending}
          refusal={publishing.refusal}
          onConfirm={() =>
            void publishing.act({ params: { notice: id }, body: { version } }).then(closeIfDone)
          }
          onCancel={close}
        >
          <p>{t(NOTICE_WORDS.publishText, { count: entries.length, until: ending })}</p>
        </ConfirmDialog>
      )}
      {asking === 'drop' && (
        <ConfirmDialog
          open
          danger
          title={t(NOTICE_WORDS.dropTitle)}
          verb={t(NOTICE_WORDS.dropVerb)}
          pending={dropping.pending}
          refusal={dropping.refusal}
          onConfirm={() => void dropping.act({ params: { notice: id }, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(NOTICE_WORDS.dropText)}</p>
        </ConfirmDialog>
      )}
      {asking === 'announce' && <DraftAnnouncement notice={notice} onClose={close} />}
    </>
  );

  function closeIfDone(done: unknown) {
    if (done !== undefined) close();
  }

  function acts(): readonly Act[] {
    if (state === 'prepared') {
      const drop: Act = { id: 'drop', label: t(NOTICE_WORDS.drop), onAct: () => setAsking('drop') };
      if (role !== 'authority-approver') return role === 'authority-clerk' ? [drop] : [];
      if (readerPrepared) return [drop];
      return [
        drop,
        { id: 'publish', label: t(NOTICE_WORDS.publish), primary: true, onAct: () => setAsking('publish') },
      ];
    }
    if (state !== 'published' || role !== 'authority-clerk') return [];
    return [
      {
        id: 'announce',
        label: t(NOTICE_WORDS.announce),
        primary: true,
        onAct: () => setAsking('announce'),
        blocked: isOver(notice, now)
          ? null
          : { why: t(NOTICE_WORDS.announceBlocked, { until: ending }), clause: 'B5.1' },
      },
    ];
  }
}
