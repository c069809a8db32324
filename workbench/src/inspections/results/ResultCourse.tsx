import { ExportOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  INSPECTION_RESULT_WORDS,
  MEASURE_STATE_WORDS,
  INSPECTION_COURSE_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { PublicationClock } from './PublicationClock.tsx';
import { type Asking, ResultDialog } from './ResultDialog.tsx';

export type Result = ViewOf<(typeof REQUESTS)['see-inspection-result']>;

const POLL_MS = 15_000;

/** What became of an inspection after its record was signed: objection, answer, conclusion, publication, corrections (A4.3, B6.3). */
export function ResultCourse({ task, inspection }: { readonly task: string; readonly inspection: string }) {
  const asked = useView('see-inspection-result', { params: { task } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <Course result={view} inspection={inspection} />}</Fetched>;
}

const ACTS = {
  'object-to-findings': 'object',
  'answer-inspection-objection': 'answer',
  'conclude-inspection': 'conclude',
  'propose-inspection-correction': 'correct',
  'publish-inspection-correction': 'publishCorrection',
} as const satisfies Readonly<Record<string, Asking>>;

const LABELS = {
  object: WORDS.object,
  answer: WORDS.answerIt,
  conclude: WORDS.conclude,
  correct: WORDS.correct,
  publishCorrection: WORDS.publishCorrection,
} as const;

function Course({ result, inspection }: { readonly result: Result; readonly inspection: string }) {
  const t = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { objectionUntil, objection, answer, concluded, published, publication, rectification } = result;
  return (
    <section className="card" aria-labelledby="course">
      <div className="card-head">
        <h2 id="course">{t(WORDS.title)}</h2>
        <span className="space" />
        {result.acts.map(({ act, allowed, why }) => {
          const name = ACTS[act as keyof typeof ACTS];
          return (
            <Button
              key={act}
              type={name === 'correct' ? 'default' : 'primary'}
              disabled={!allowed}
              title={why ?? ''}
              onClick={() => setAsking(name)}
            >
              {t(LABELS[name])}
            </Button>
          );
        })}
      </div>
      {result.acts.map(({ act, why }) =>
        why === null ? null : (
          <p key={act} className="card-body hint">
            {t(LABELS[ACTS[act as keyof typeof ACTS]])} {why}
          </p>
        ),
      )}
      <dl className="facts card-body">
        {objectionUntil !== null && objection === null && (
          <>
            <dt>{t(WORDS.objectionUntil)}</dt>
            <dd>
              <DayText on={objectionUntil} weekday /> <span className="muted">{t(WORDS.noObjection)}</span>
            </dd>
          </>
        )}
        {objection !== null && (
          <>
            <dt>{t(WORDS.objection)}</dt>
            <dd>
              <p className="written">{objection.text}</p>
              <Time at={objection.at} short />
            </dd>
          </>
        )}
        {answer !== null && (
          <>
            <dt>{t(WORDS.answer)}</dt>
            <dd>
              <span className={answer.upheld ? 'tag moving' : 'tag soft'}>
                {t(answer.upheld ? WORDS.upheld : WORDS.notUpheld)}
              </span>
              <p className="written">{answer.text}</p>
              {answer.by} <Time at={answer.at} short />
            </dd>
          </>
        )}
        {result.signedFindings !== null && (
          <>
            <dt>{t(WORDS.signedBefore)}</dt>
            <dd>{t(INSPECTION_RESULT_WORDS[result.signedFindings.overall])}</dd>
          </>
        )}
        {concluded !== null && (
          <>
            <dt>{t(WORDS.concluded)}</dt>
            <dd>
              {concluded.by} <Time at={concluded.at} short />
            </dd>
          </>
        )}
        {rectification !== null && (
          <>
            <dt>{t(WORDS.rectification)}</dt>
            <dd>
              <Link to="/measures/$measure" params={{ measure: rectification.id }}>
                {t(MEASURE_STATE_WORDS[rectification.state])}
              </Link>{' '}
              {rectification.dueOn !== null && <DayText on={rectification.dueOn} />}
            </dd>
          </>
        )}
        {publication !== null && (
          <>
            <dt>{t(WORDS.due)}</dt>
            <dd>
              <PublicationClock publication={publication} />
            </dd>
          </>
        )}
        {published !== null && (
          <>
            <dt>{t(WORDS.published)}</dt>
            <dd>
              {published.by} <Time at={published.at} short />{' '}
              <a href={`/inspections/${inspection}`} target="_blank" rel="noreferrer">
                {t(WORDS.openPublic)} <ExportOutlined aria-hidden />
              </a>
            </dd>
          </>
        )}
      </dl>
      <Corrections result={result} />
      {asking !== null && (
        <ResultDialog key={asking} asking={asking} result={result} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}

function Corrections({ result: { corrections } }: { readonly result: Result }) {
  const t = useWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <h3 className="card-body">{t(WORDS.corrections)}</h3>
      {corrections.map(({ kind, reason, before, after, prepared, published }) => (
        <div key={prepared.at} className="draw-step">
          <span className="tag moving">{t(WORDS[kind])}</span> {t(INSPECTION_RESULT_WORDS[before.overall])}
          {after !== null && ` → ${t(INSPECTION_RESULT_WORDS[after.overall])}`} · {reason}
          <small className="block">
            {prepared.by} <Time at={prepared.at} short />{' '}
            {published === null ? (
              <span className="tag soft">{t(WORDS.waits)}</span>
            ) : (
              <>
                {t(WORDS.published)} {published.by} <Time at={published.at} short />
              </>
            )}
          </small>
        </div>
      ))}
    </>
  );
}
