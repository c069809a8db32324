import { DownloadOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  INSPECTION_RESULT_WORDS,
  INSPECTION_WORDS,
  MEASURE_STATE_WORDS,
  INSPECTION_COURSE_WORDS as WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { TaskState } from '../tasks/TaskState.tsx';
import { PublicationClock } from './PublicationClock.tsx';

type Batch = ViewOf<(typeof REQUESTS)['list-batch-results']>;
type Row = Batch['rows'][number];

const POLL_MS = 15_000;

/** The results of a batch on their way to publication, the soonest due first (A4.3, B6.3). */
export function BatchResultsPage() {
  const { inspection = '' } = useParams({ strict: false }) as { inspection?: string };
  const asked = useView('list-batch-results', { params: { inspection } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneBatch batch={view} />}</Fetched>;
}

function OneBatch({ batch }: { readonly batch: Batch }) {
  const t = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const { inspection, rows } = batch;
  const ripe = rows.filter(({ acts }) => mayDo(acts, 'publish-inspection-results'));
  const picked = ripe.filter(({ id }) => chosen.has(id));
  const title = t(WORDS.batchTitle, { year: inspection.year, batch: inspection.name });
  const told = rows.some(({ publishedAt }) => publishedAt !== null);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t(INSPECTION_WORDS.title), to: '/inspections' }, { label: inspection.name }]}
        under={<p>{t(WORDS.batchUnder, { days: inspection.publishWorkingDays })}</p>}
        aside={
          told && (
            <a
              className="plain-button"
              download
              href={fileAddress('fetch-inspection-results-paper', { inspection: inspection.id })}
            >
              <DownloadOutlined aria-hidden /> {t(WORDS.paper)}
            </a>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyList title={t(WORDS.empty)} hint={t(WORDS.emptyHint)} />
      ) : (
        <div className="card">
          <DataTable
            label={title}
            columns={columns()}
            rows={rows}
            keyOf={({ id }) => id}
            {...(ripe.length === 0
              ? {}
              : {
                  choice: {
                    chosen,
                    onChange: setChosen,
                    nameOf: ({ platform }: Row) => platform.name,
                  },
                })}
          />
        </div>
      )}
      <ActBar
        acts={
          ripe.length === 0
            ? []
            : [
                {
                  id: 'publish',
                  label: t(WORDS.publish, { count: picked.length }),
                  primary: true,
                  onAct: () => setAsking(true),
                  blocked: picked.length === 0 ? { why: t(WORDS.chooseFirst) } : null,
                },
              ]
        }
      />
      {asking && <PublishDialog batch={batch} picked={picked} onClose={() => setAsking(false)} />}
    </>
  );

  function columns(): readonly Column<Row>[] {
    return [
      {
        id: 'platform',
        title: t(WORDS.platform),
        names: true,
        cell: ({ id, platform, organisation }) => (
          <>
            <Link to="/inspection-tasks/$task" params={{ task: id }}>
              {platform.name}
            </Link>
            <small className="block">
              {platform.number}　{organisation}
            </small>
          </>
        ),
      },
      {
        id: 'state',
        title: t(WORDS.state),
        cell: ({ state }) => <TaskState state={state} overdue={false} />,
      },
      {
        id: 'overall',
        title: t(WORDS.overall),
        cell: ({ overall, withdrawn, rectification }) => (
          <>
            {overall === null ? '–' : t(INSPECTION_RESULT_WORDS[overall])}
            {withdrawn && <span className="tag bad">{t(WORDS.withdrawn)}</span>}
            {rectification !== null && (
              <small className="block">
                {t(WORDS.rectification)} {t(MEASURE_STATE_WORDS[rectification.state])}
              </small>
            )}
          </>
        ),
      },
      {
        id: 'due',
        title: t(WORDS.due),
        cell: ({ publication }) =>
          publication === null ? '–' : <PublicationClock publication={publication} />,
      },
    ];
  }
}

function mayDo(acts: Row['acts'], name: string): boolean {
  return acts.some(({ act, allowed }) => act === name && allowed);
}

interface PublishProps {
  readonly batch: Batch;
  readonly picked: readonly Row[];
  readonly onClose: () => void;
}

function PublishDialog({ batch: { inspection }, picked, onClose }: PublishProps) {
  const t = useWords();
  const { act, pending, refusal } = useAct('publish-inspection-results');
  async function publish() {
    const done = await act({
      params: { inspection: inspection.id },
      body: {
        version: inspection.version,
        tasks: picked.map(({ id, version }) => ({ task: id, version })),
      },
    });
    if (done !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(WORDS.publishTitle)}
      verb={t(WORDS.publishVerb)}
      pending={pending}
      refusal={refusal}
      onConfirm={() => void publish()}
      onCancel={onClose}
    >
      <p>{t(WORDS.publishText, { count: picked.length })}</p>
      <ul>
        {picked.map(({ id, platform, overall }) => (
          <li key={id}>
            {platform.name} · {overall === null ? '–' : t(INSPECTION_RESULT_WORDS[overall])}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
