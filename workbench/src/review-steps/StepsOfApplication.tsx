import { REVIEW_STEP_KIND_WORDS, REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DayText } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { usePages } from '../wire/use-pages.ts';
import { StepOutcome, StepState } from './StepMarks.tsx';

/** Defences and visits of one application on its own page; nothing where there are none. */
export function StepsOfApplication({ application }: { application: string }) {
  const t = useWords();
  const { rows } = usePages('list-review-steps', { query: { application } });
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="review-steps">
      <div className="card-head">
        <h2 id="review-steps">{t(WORDS.title)}</h2>
      </div>
      <ul className="card-body step-lines">
        {rows.map(({ id, kind, state, on, from, place, attendance, outcome, differing }) => (
          <li key={id}>
            <Link to="/review-steps/$step" params={{ step: id }}>
              {t(REVIEW_STEP_KIND_WORDS[kind])}
            </Link>{' '}
            <StepState state={state} /> <DayText on={on} weekday /> {from} · {place}
            {state === 'planned' && attendance === null && (
              <span className="tag soft spaced">{t(WORDS.unconfirmed)}</span>
            )}
            {outcome !== null && (
              <>
                {' '}
                <StepOutcome outcome={outcome} differing={differing} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
