import { type Instant, ok, refused } from '@qichuang/base';
import { type FilingCase, isOwed, mayMoveFiling } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  FILING_TRANSITIONS,
  type FilingMove,
  PROGRESS_TRANSITIONS,
  refusal,
  type Standing,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { type ActView, actView } from './why.ts';

const REQUEST_OF: Readonly<Partial<Record<FilingMove, RequestName>>> = {
  save: 'save-filing-fields',
  submit: 'submit-filing',
  resubmit: 'submit-filing',
  return: 'return-filing',
  endorse: 'endorse-filing',
  accept: 'accept-filing',
  decline: 'decline-filing',
  withdraw: 'withdraw-filing',
};

/** Every act the reader's part could do on a filing in its present state, asked of the table that guards the acts; what is blocked says why. */
export function filingActs(
  { filing }: FilingCase,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): readonly ActView[] {
  const table: Readonly<Partial<Record<FilingMove, Transition<string>>>> =
    filing.kind === 'progress-report' ? PROGRESS_TRANSITIONS : FILING_TRANSITIONS;
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move = table[name as FilingMove];
    if (move === undefined || !move.from.includes(filing.state) || !concerns(move, standing)) return [];
    if (name === 'withdraw' && isOwed(filing)) return [];
    const allowed = mayMoveFiling(filing, name as FilingMove, { actor, at });
    const answer = allowed.ok
      ? ok(true)
      : refused(allowed.refusal.kind === 'not-found' ? refusal('not-yours') : allowed.refusal);
    return [actView(request, move, answer, language)];
  });
}

function concerns({ by }: Transition<string>, standing: Standing): boolean {
  return by.some((hand) => hand === standing.part || hand.startsWith(`${standing.part}.`));
}
