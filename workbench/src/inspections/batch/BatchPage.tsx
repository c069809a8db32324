import {
  DRAW_STATE_WORDS,
  INSPECTION_BATCH_STATE_WORDS,
  INSPECTION_RESULT_WORDS,
  INSPECTION_WORDS,
  RECUSAL_GROUND_WORDS,
  INSPECTION_TASK_WORDS as WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { TaskState } from '../tasks/TaskState.tsx';
import { DrawInspectorsDialog } from './DrawInspectorsDialog.tsx';
import { NotifyDialog } from './NotifyDialog.tsx';
import '../../draws/draws.css';
import '../inspections.css';

export type Batch = NonNullable<ViewQuery<'see-inspection'>['data']>;

const POLL_MS = 15_000;

/** One batch for the office that runs it: both draws, who may not go where, the tasks and how each stands (A4.3, B6.3). */
export function BatchPage() {
  const { inspection = '' } = useParams({ strict: false }) as { inspection?: string };
  const asked = useView('see-inspection', { params: { inspection } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneBatch batch={view} />}</Fetched>;
}

function OneBatch({ batch }: { batch: Batch }) {
  const t = useWords();
  const [asking, setAsking] = useState<'draw' | 'notify' | null>(null);
  const title = t(WORDS.batchTitle, { year: batch.year, batch: batch.name });
  const drawing = batch.acts.find(({ act }) => act === 'draw-inspectors');
  const telling = batch.acts.find(({ act }) => act === 'notify-inspections');
  const untold = batch.tasks.filter(({ state }) => state === 'drawn');
  const ready = untold.some(({ inspectors }) => inspectors.every(({ declined }) => !declined));
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t(INSPECTION_WORDS.title), to: '/inspections' }, { label: batch.plan.title }]}
        under={<p>{t(WORDS.batchUnder, { from: batch.from, until: batch.until })}</p>}
        aside={<span className="tag">{t(INSPECTION_BATCH_STATE_WORDS[batch.state])}</span>}
      />
      <section className="card" aria-labelledby="draws">
        <div className="card-head">
          <h2 id="draws">{t(WORDS.twoDraws)}</h2>
        </div>
        <Drawn label={t(WORDS.objectsDraw)} draw={batch.objects} />
        <Drawn label={t(WORDS.inspectorsDraw)} draw={batch.inspectors}>
          {drawing !== undefined && (
            <>
              <Button type="primary" disabled={!drawing.allowed} onClick={() => setAsking('draw')}>
                {t(WORDS.drawInspectors)}
              </Button>
              {!drawing.allowed && <span className="hint">{t(WORDS.objectsFirst)}</span>}
            </>
          )}
        </Drawn>
      </section>
      <section className="card" aria-labelledby="tasks">
        <div className="card-head">
          <h2 id="tasks">{t(WORDS.tasks)}</h2>
          <span className="hint">{batch.tasks.length}</span>
          <span className="space" />
          {untold.length > 0 && !ready && <span className="hint">{t(WORDS.placesOpen)}</span>}
          {telling?.allowed === true && ready && (
            <Button type="primary" onClick={() => setAsking('notify')}>
              {t(WORDS.notify)}
            </Button>
          )}
        </div>
        {batch.tasks.length === 0 ? (
          <p className="card-body muted">{t(WORDS.emptyHint)}</p>
        ) : (
          <DataTable label={t(WORDS.tasks)} columns={columns()} rows={batch.tasks} keyOf={({ id }) => id} />
        )}
      </section>
      {batch.perTask !== null && <Recusals batch={batch} />}
      {asking === 'draw' && <DrawInspectorsDialog batch={batch} onClose={() => setAsking(null)} />}
      {asking === 'notify' && <NotifyDialog batch={batch} tasks={untold} onClose={() => setAsking(null)} />}
    </>
  );

  function columns(): readonly Column<Batch['tasks'][number]>[] {
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
            <br />
            <small>
              {platform.number} · {organisation}
            </small>
          </>
        ),
      },
      {
        id: 'inspectOn',
        title: t(WORDS.inspectOn),
        cell: ({ inspectOn }) => (
          <span className="nowrap">{inspectOn === null ? t(WORDS.noDay) : <DayText on={inspectOn} />}</span>
        ),
      },
      {
        id: 'state',
        title: t(WORDS.state),
        cell: ({ state, overdue }) => <TaskState state={state} overdue={overdue} />,
      },
      {
        id: 'inspectors',
        title: t(WORDS.inspectors),
        cell: ({ inspectors }) => (
          <>
            {inspectors.map(({ id, name, declined }) => (
              <span key={id} className="spaced">
                {name} {declined && <span className="tag bad">{t(WORDS.steppedBack)}</span>}
              </span>
            ))}
          </>
        ),
      },
      {
        id: 'result',
        title: t(WORDS.result),
        cell: ({ result }) => (result === null ? '–' : t(INSPECTION_RESULT_WORDS[result])),
      },
    ];
  }
}

function Drawn({
  label,
  draw,
  children,
}: {
  label: string;
  draw: Batch['objects'];
  children?: React.ReactNode;
}) {
  const t = useWords();
  return (
    <div className="draw-step">
      <b>{label}</b>{' '}
      {draw === null ? (
        <span className="muted">{t(WORDS.notYet)}</span>
      ) : (
        <Link to="/draws/$draw" params={{ draw: draw.id }}>
          {t(WORDS.drawLink, { number: draw.number })}
          {'　'}
          {t(DRAW_STATE_WORDS[draw.state as keyof typeof DRAW_STATE_WORDS])}
        </Link>
      )}{' '}
      {children}
    </div>
  );
}

function Recusals({ batch }: { batch: Batch }) {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="recusals">
      <div className="card-head">
        <h2 id="recusals">{t(WORDS.recusals)}</h2>
        <span className="hint">{t(WORDS.recusalsHint)}</span>
      </div>
      {batch.recusals.length === 0 ? (
        <p className="card-body muted">{t(WORDS.noRecusals)}</p>
      ) : (
        <DataTable
          label={t(WORDS.recusals)}
          columns={[
            { id: 'inspector', title: t(WORDS.inspectors), names: true, cell: ({ inspector }) => inspector },
            { id: 'platform', title: t(WORDS.platform), cell: ({ platform }) => platform },
            {
              id: 'ground',
              title: t(WORDS.ground),
              cell: ({ ground, reason }) => (
                <>
                  {t(RECUSAL_GROUND_WORDS[ground as keyof typeof RECUSAL_GROUND_WORDS])}
                  {reason !== '' && ` · ${reason}`}
                </>
              ),
            },
          ]}
          rows={batch.recusals}
          keyOf={({ inspector, platform }) => `${inspector} ${platform}`}
        />
      )}
    </section>
  );
}
