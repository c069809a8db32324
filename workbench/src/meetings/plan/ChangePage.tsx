import type { Instant } from '@qichuang/base';
import { MEETING_WORDS } from '@qichuang/language';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ActBar } from '../../kit/ActBar.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';
import type { Meeting } from '../meeting-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { observersText, type PlanDraft, planBody } from './plan-draft.ts';

/** Changes day, place or who is asked. */
export function ChangePage() {
  const { meeting = '' } = useParams({ strict: false }) as { readonly meeting?: string };
  const asked = useView('see-meeting', { params: { meeting } });
  return <Fetched query={asked}>{(view) => <Change meeting={view} />}</Fetched>;
}

function Change({ meeting }: { readonly meeting: Meeting }) {
  const t = useWords();
  const go = useNavigate();
  const { id, version, title } = meeting;
  const [draft, change, forget, found] = useKeptFields<PlanDraft>(
    `${id}:change`,
    () => ({
      title,
      startsAt: meeting.startsAt as Instant,
      place: meeting.place,
      chair: meeting.chair.person,
      members: meeting.attending.map(({ person }) => person),
      observers: observersText(meeting.observers),
      quorum: meeting.quorum,
    }),
    version,
  );
  const { act, pending, refusal } = useAct('change-meeting', forget);
  const body = planBody(draft);

  async function save() {
    if (body === null) return;
    const done = await act({ params: { meeting: id }, body: { version, ...body } });
    if (done !== undefined) await go({ to: '/meetings/$meeting', params: { meeting: id } });
  }

  return (
    <>
      <PageHead
        title={t(MEETING_WORDS.change)}
        crumbs={[
          { label: t(MEETING_WORDS.title), to: '/meetings' },
          { label: title, to: `/meetings/${id}` },
        ]}
        under={<p>{t(MEETING_WORDS.changeText)}</p>}
      />
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      <FoundNote found={found} />
      <section className="card">
        <div className="card-body">
          <PlanFields draft={draft} onChange={change} />
        </div>
      </section>
      <ActBar
        acts={[
          {
            id: 'save',
            label: t(MEETING_WORDS.change),
            primary: true,
            pending,
            blocked: body === null ? { why: t(MEETING_WORDS.planIncomplete) } : null,
            onAct: () => void save(),
          },
        ]}
      />
    </>
  );
}
