import { ok, type Result, refused } from '@qichuang/base';
import {
  type CheckItem,
  FORMAL_CHECK_TRANSITIONS,
  type FormalCheck,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { RuleOutcome } from '@qichuang/programmes';
import { readCopy } from '../frozen-copy.ts';
import type { Act, Desk } from '../ports.ts';
import { outcomesOf } from '../rule-context.ts';
import { type Case, findCase } from '../spine/case.ts';
import { momentIn } from '../spine/programme-standing.ts';

type CheckMove = keyof typeof FORMAL_CHECK_TRANSITIONS;

export interface OnCheck {
  readonly application: string;
  /** Version of the check; 0 before it is opened. */
  readonly version: number;
}

export interface CheckCase extends Case {
  /** The check of the copy in hand, if it was opened. */
  readonly check: FormalCheck | null;
  /** Checks of earlier copies, confirmed. */
  readonly earlier: readonly FormalCheck[];
}

/** The formal check of the application's latest copy, if the move is lawful now. */
export async function checkFor(
  desk: Desk,
  act: Act<OnCheck>,
  name: CheckMove,
): Promise<Result<CheckCase, Refusal>> {
  const found = await findCase(desk, act.body.application);
  if (found === undefined) return refused(refusal('not-found'));
  const { application } = found;
  const all = await desk.shelf.where('formalCheck', { application: application.id });
  const copy = application.copies.at(-1)?.number ?? 0;
  const check = all.find((one) => one.copy === copy) ?? null;
  const allowed = mayMove(
    FORMAL_CHECK_TRANSITIONS[name],
    momentIn(check?.state ?? null, application.programme, act, {
      preparedBy: check?.prepared?.by ?? null,
      near: found.parties,
    }),
  );
  if (!allowed.ok) return allowed;
  if (application.state !== 'recommended')
    return refused(refusal('wrong-state', 'default', { state: application.state }));
  const version = check?.version ?? 0;
  if (version !== act.body.version)
    return refused(refusal('moved-on', null, { version, seen: act.body.version }));
  return ok({ ...found, check, earlier: all.filter((one) => one.state === 'confirmed') });
}

/** What the rules say of the frozen copy in hand, item by item. */
export async function outcomesOfCopy(
  desk: Desk,
  { application }: Case,
  at: Act<unknown>['at'],
): Promise<readonly RuleOutcome[]> {
  const copy = application.copies.at(-1);
  const bytes = copy === undefined ? undefined : await desk.shelf.frozenBytes(copy.hash);
  if (bytes === undefined) throw new Error(`application ${application.id} has no frozen copy`);
  const outcomes = await outcomesOf(desk, application, readCopy(bytes).values, at, 'formal-check');
  return outcomes.filter(({ verdict }) => verdict !== 'not-applicable');
}

/** One item per rule that applies. Verdicts given to an earlier copy stand, but for what was to be corrected. */
export function freshItems(
  outcomes: readonly RuleOutcome[],
  earlier: readonly FormalCheck[],
): readonly CheckItem[] {
  const last = earlier.at(-1)?.items ?? [];
  return outcomes.map(({ rule }) => {
    const before = last.find((item) => item.rule === rule);
    return before === undefined || before.verdict === 'to-correct'
      ? { rule, verdict: 'open', note: '', reasonDecision: 'none' }
      : before;
  });
}
