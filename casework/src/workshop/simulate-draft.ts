import type { Application, Round } from '@qichuang/domain';
import { compileRules, evaluateRules, type Programme, type RuleOutcome } from '@qichuang/programmes';
import { stops } from '../application/submit-application.ts';
import { readCopy } from '../frozen-copy.ts';
import type { Desk } from '../ports.ts';
import { ruleContextOf } from '../rule-context.ts';
import { programmeAt } from '../spine/case.ts';
import { inPortions } from '../spine/in-portions.ts';

export interface RuleChange {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
  /** `absent`: the version does not have the rule for this category. */
  readonly before: RuleOutcome['verdict'] | 'absent';
  readonly after: RuleOutcome['verdict'] | 'absent';
}

export interface SimulatedApplication {
  readonly application: Application;
  /** Whether it may be submitted under the round's version, and under the draft. */
  readonly before: boolean;
  readonly after: boolean;
  readonly rules: readonly RuleChange[];
}

export interface Simulation {
  /** How many were asked; those alone that come out otherwise are listed. */
  readonly asked: number;
  /** Of a category the draft does not have. */
  readonly without: number;
  readonly changed: readonly SimulatedApplication[];
}

/** Every rule of two versions is put to each. */
const AT_ONCE = 20;

/**
 * What would have changed (A4.1): the draft's rules put to every application of an earlier round as it was handed in, beside the rules it
 * was judged by. Nothing is written, nothing is decided.
 *
 * @returns in the order of receipts. About ten readings of the shelf for each portion of them.
 */
export async function simulateDraft(desk: Desk, draft: Programme, round: Round): Promise<Simulation> {
  const all = await desk.shelf.where('application', { round: round.id });
  const submitted = all
    .filter(({ copies }) => copies.length > 0)
    .sort((one, other) => ((one.receipt ?? '') < (other.receipt ?? '') ? -1 : 1));
  const rules = {
    before: compileRules(programmeAt(desk, round.programmeDigest)),
    after: compileRules(draft),
  };
  const withDraft: Desk = { ...desk, programmes: new Map([...desk.programmes, [DRAFT, draft]]) };
  const categories = new Set(draft.categories.map(({ id }) => id));
  const asked = submitted.filter(({ category }) => categories.has(category));
  const simulate = async (application: Application): Promise<readonly SimulatedApplication[]> => {
    const copy = application.copies.at(-1);
    const bytes = copy === undefined ? undefined : await desk.shelf.frozenBytes(copy.hash);
    if (copy === undefined || bytes === undefined)
      throw new Error(`application ${application.id} without its copy`);
    const { values } = readCopy(bytes);
    // As it stood when it was handed in: the check since then is no ground for another answer.
    const asHandedIn: Application = { ...application, state: 'submitted' };
    const outcomes = async (at: Desk, digest: string, compiled: ReturnType<typeof compileRules>) => {
      const pinned = { ...asHandedIn, programmeDigest: digest };
      const context = await ruleContextOf(at, pinned, values, copy.at, 'submission');
      return evaluateRules(compiled, context, { stage: 'submission' });
    };
    const before = await outcomes(desk, application.programmeDigest, rules.before);
    const after = await outcomes(withDraft, DRAFT, rules.after);
    const changes = compare(before, after);
    if (changes.length === 0) return [];
    const passes = (found: readonly RuleOutcome[]) => !found.some((outcome) => stops(outcome, application));
    return [{ application, before: passes(before), after: passes(after), rules: changes }];
  };
  const simulated = await inPortions(asked, simulate, AT_ONCE);
  return { asked: asked.length, without: submitted.length - asked.length, changed: simulated.flat() };
}

/** Key of the draft among the published versions; no digest looks like it. */
const DRAFT = 'draft';

function compare(before: readonly RuleOutcome[], after: readonly RuleOutcome[]): readonly RuleChange[] {
  const ids = [...new Set([...before, ...after].map(({ rule }) => rule))];
  return ids.flatMap((rule) => {
    const old = before.find((one) => one.rule === rule);
    const now = after.find((one) => one.rule === rule);
    const told = now ?? old;
    if (told === undefined || old?.verdict === now?.verdict) return [];
    // A rule that came or went and that the application meets changes nothing for it.
    if ((old?.verdict ?? 'pass') !== 'fail' && (now?.verdict ?? 'pass') !== 'fail') return [];
    const { zh, en } = told;
    return [{ rule, zh, en, before: old?.verdict ?? 'absent', after: now?.verdict ?? 'absent' }];
  });
}
