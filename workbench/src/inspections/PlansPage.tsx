import { PlusOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_STATE_WORDS,
  INSPECTION_COURSE_WORDS,
  INSPECTION_TASK_WORDS,
  INSPECTION_WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ClauseTags } from '../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { EmptyList } from '../kit/ListPage.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useOffice, useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { useView } from '../wire/use-view.ts';
import { DrawObjectsDialog } from './DrawObjectsDialog.tsx';
import '../draws/draws.css';
import './inspections.css';

export type Plan = ViewOf<(typeof REQUESTS)['list-inspection-plans']>['rows'][number];

const POLL_MS = 15_000;

/** The inspection plans of the programme by year: items with their grounds, shares, batches and their draws. */
export function PlansPage() {
  const t = useWords();
  const office = useOffice();
  const own = office?.unit.kind === 'authority' ? { programme: office.unit.id } : {};
  const asked = useView('list-inspection-plans', { query: own }, { everyMs: POLL_MS });
  return (
    <>
      <PageHead
        title={t(INSPECTION_WORDS.title)}
        under={<p>{t(INSPECTION_WORDS.under)}</p>}
        aside={
          office?.role === 'authority-clerk' && (
            <Link className="primary-button" to="/inspections/new">
              <PlusOutlined aria-hidden /> {t(INSPECTION_WORDS.prepare)}
            </Link>
          )
        }
      />
      <Fetched query={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyList title={t(INSPECTION_WORDS.emptyTitle)} hint={t(INSPECTION_WORDS.emptyHint)} />
          ) : (
            rows.map((plan) => <OnePlan key={plan.id} plan={plan} />)
          )
        }
      </Fetched>
    </>
  );
}

function OnePlan({ plan }: { readonly plan: Plan }) {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const [drawing, setDrawing] = useState<string | null>(null);
  const { id, state, title, items, ratios, batches } = plan;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <span className={state === 'published' ? 'tag good' : 'tag soft'}>{t(INSPECTION_WORDS[state])}</span>
        <span className="hint">
          {ratios
            .map(({ risk, perMille }) => `${t(INSPECTION_WORDS.riskClass, { risk })} ${perMille / 10}%`)
            .join('　')}
          {'　'}
          {t(INSPECTION_WORDS.perTaskShort, { count: plan.inspectorsPerTask })}
          {plan.recuseSameCity && `　${t(INSPECTION_WORDS.recuseSameCity)}`}
        </span>
        <span className="space" />
        {state === 'prepared' && <PlanActs plan={plan} />}
      </div>
      {batches.map(({ name, from, until, draw, inspection }) => (
        <div key={name} className="draw-step line">
          <b>{name}</b>
          <span>{t(INSPECTION_WORDS.span, { from, until })}</span>
          {draw === null ? (
            <span className="muted">{t(INSPECTION_WORDS.notDrawn)}</span>
          ) : (
            <Link to="/draws/$draw" params={{ draw: draw.id }}>
              {t(INSPECTION_WORDS.drawLink, { number: draw.number })}
              {'　'}
              {t(DRAW_STATE_WORDS[draw.state as keyof typeof DRAW_STATE_WORDS])}
            </Link>
          )}
          {role === 'authority-clerk' &&
            state === 'published' &&
            (draw === null || draw.state === 'cancelled') && (
              <Button onClick={() => setDrawing(name)}>{t(INSPECTION_WORDS.draw)}</Button>
            )}
          {inspection !== null && (
            <Link
              className="spaced"
              to="/inspections/batches/$inspection"
              params={{ inspection: inspection.id }}
            >
              {t(INSPECTION_TASK_WORDS.openBatch)}
            </Link>
          )}
          {inspection !== null && (
            <Link
              className="spaced"
              to="/inspections/batches/$inspection/results"
              params={{ inspection: inspection.id }}
            >
              {t(INSPECTION_COURSE_WORDS.batchLink)}
            </Link>
          )}
        </div>
      ))}
      <details className="draw-step">
        <summary>
          {t(INSPECTION_WORDS.items)} · {items.length}
        </summary>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              {item[language]} <ClauseTags clauses={item.basis} />
            </li>
          ))}
        </ul>
      </details>
      {drawing !== null && <DrawObjectsDialog plan={plan} batch={drawing} onClose={() => setDrawing(null)} />}
    </section>
  );
}

function PlanActs({ plan }: { readonly plan: Plan }) {
  const t = useWords();
  const role = useOffice()?.role;
  const { person } = useSession();
  const publishing = useAct('publish-inspection-plan');
  const dropping = useAct('drop-inspection-plan');
  const [asking, setAsking] = useState<'publish' | 'drop' | null>(null);
  const sent = { params: { plan: plan.id }, body: { version: plan.version } };
  const acting = asking === 'drop' ? dropping : publishing;
  return (
    <>
      <Button onClick={() => setAsking('drop')}>{t(INSPECTION_WORDS.drop)}</Button>
      {role === 'authority-approver' && plan.preparedById !== person?.id && (
        <Button type="primary" onClick={() => setAsking('publish')}>
          {t(INSPECTION_WORDS.publish)}
        </Button>
      )}
      {asking !== null && (
        <ConfirmDialog
          open
          danger={asking === 'drop'}
          title={t(INSPECTION_WORDS[`${asking}Title`])}
          verb={t(INSPECTION_WORDS[`${asking}Title`])}
          pending={acting.pending}
          refusal={acting.refusal}
          onConfirm={() =>
            void acting.act(sent).then((done) => {
              if (done !== undefined) setAsking(null);
            })
          }
          onCancel={() => setAsking(null)}
        >
          {asking === 'publish' && <p>{t(INSPECTION_WORDS.publishText)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
