import {
  REVIEW_STEP_KIND_WORDS,
  REVIEW_STEP_OUTCOME_WORDS,
  REVIEW_STEP_STATE_WORDS,
  REVIEW_STEP_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useWords } from '../kit/words.ts';
import type { RowOf } from '../wire/use-pages.ts';

export type StepRow = RowOf<'list-review-steps'>;

const TONE = { planned: 'moving', recorded: 'soft', signed: 'good', cancelled: '' } as const;

export function StepState({ state }: { state: StepRow['state'] }) {
  const t = useWords();
  return <span className={`tag ${TONE[state]}`}>{t(REVIEW_STEP_STATE_WORDS[state])}</span>;
}

const OUTCOME_TONE = { consistent: 'good', partly: 'soft', not: 'bad', absent: 'bad' } as const;

/** What was found, as advice; with a mark where somebody who took part sees it otherwise. */
export function StepOutcome({ outcome, differing }: Pick<StepRow, 'outcome' | 'differing'>) {
  const t = useWords();
  if (outcome === null) return <span className="muted">–</span>;
  return (
    <>
      <span className={`tag ${OUTCOME_TONE[outcome]}`}>{t(REVIEW_STEP_OUTCOME_WORDS[outcome])}</span>
      {differing > 0 && <small> {t(WORDS.differing, { count: differing })}</small>}
    </>
  );
}

interface Short {
  readonly id: string;
  readonly kind: StepRow['kind'];
  readonly state: StepRow['state'];
  readonly outcome: StepRow['outcome'];
  readonly differing: number;
}

/** Defences and visits of one application in a line of a list. */
export function StepLinks({ steps }: { steps: readonly Short[] }) {
  const t = useWords();
  return (
    <>
      {steps.map(({ id, kind, state, outcome, differing }) => (
        <div key={id}>
          <Link to="/review-steps/$step" params={{ step: id }}>
            {t(REVIEW_STEP_KIND_WORDS[kind])}
          </Link>{' '}
          {outcome === null ? (
            <StepState state={state} />
          ) : (
            <StepOutcome outcome={outcome} differing={differing} />
          )}
        </div>
      ))}
    </>
  );
}
