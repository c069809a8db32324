import { addYears, type Day, type Id, type Instant, yearOf } from '@qichuang/base';
import type { Uscc } from '../identifiers/uscc.ts';
import type { PersonId } from '../ids.ts';
import type { Expert } from './person.ts';
import type { TieKind } from './tie.ts';

/** A tie an expert declares once a year: with whom, which, and until when, if it has ended. */
export interface DeclaredTie {
  readonly id: Id<'tie'>;
  readonly name: string;
  readonly uscc: Uscc | null;
  readonly kind: TieKind;
  readonly ground: string;
  readonly until: Day | null;
  /** What the office pinned it to, with the reason; it stays with the same tie through later declarations. */
  readonly judged: {
    readonly verdict: 'excludes' | 'no-hindrance';
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
}

/** The last standing declaration: of one calendar year, complete with all ties; none is said by an empty list. */
export interface StandingDeclaration {
  readonly year: number;
  readonly at: Instant;
  readonly ties: readonly DeclaredTie[];
}

/** How strong a tie is by its kind: some exclude, the others wait for a judgement and exclude until then. */
export const TIE_STRENGTH = {
  employment: 'excludes',
  family: 'excludes',
  shareholding: 'excludes',
  supervision: 'excludes',
  consulting: 'to-be-judged',
  'joint-work': 'to-be-judged',
  other: 'to-be-judged',
} as const satisfies Record<TieKind, 'excludes' | 'to-be-judged'>;

/** Ties count three years beyond their end, as employments do. */
const YEARS_AFTER = 3;

/** What a tie does to an assignment on a day; `null` where it is no hindrance. */
export function tieEffect(
  { kind, until, judged }: DeclaredTie,
  on: Day,
): 'declared-tie' | 'tie-to-be-judged' | null {
  if (judged !== null) return judged.verdict === 'excludes' ? 'declared-tie' : null;
  if (until !== null && until < addYears(on, -YEARS_AFTER)) return null;
  return TIE_STRENGTH[kind] === 'excludes' ? 'declared-tie' : 'tie-to-be-judged';
}

/** Whether the declaration of this calendar year has been made. */
export function hasDeclared({ declaration }: Pick<Expert, 'declaration'>, on: Day): boolean {
  return declaration !== undefined && declaration.year >= yearOf(on);
}

/**
 * Why an expert is not assigned on a day, whatever the case: outside the term, or with the declaration of an earlier year not renewed. Who
 * never declared is asked before the first task opens, unless the programme requires the declaration beforehand.
 *
 * @param asks - as the programme says; `asked` where it is about no programme.
 */
export function awayFromTasks(
  { term, declaration }: Pick<Expert, 'term' | 'declaration'>,
  on: Day,
  asks: 'asked' | 'required' = 'asked',
): 'term-to-come' | 'term-over' | 'declaration-expired' | 'not-declared' | null {
  if (term != null && on < term.from) return 'term-to-come';
  if (term != null && on > term.until) return 'term-over';
  if (declaration === undefined) return asks === 'required' ? 'not-declared' : null;
  return declaration.year < yearOf(on) ? 'declaration-expired' : null;
}
