import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { CHECK_WORDS, type Words } from '@qichuang/language';
import type { Form } from '@qichuang/programmes';
import type { CaseView } from '../../case-tabs/case-view.ts';

export type CheckView = NonNullable<CaseView['check']>;
export type CheckItem = CheckView['items'][number];
export type Outcome = ViewOf<(typeof REQUESTS)['self-check']>['outcomes'][number];
export type Conclusion = 'accept' | 'correct' | 'refuse';

export const CONCLUSION_WORDS = {
  accept: CHECK_WORDS.kindAccept,
  correct: CHECK_WORDS.kindCorrect,
  refuse: CHECK_WORDS.kindRefuse,
} as const satisfies Record<Conclusion, Words>;

/** Verdicts by rule. */
export type Notes = Readonly<Record<string, CheckItem>>;

/** The check of the copy in hand; one of an earlier copy is finished and only says what stands. */
export function checkInHand(view: Pick<CaseView, 'check' | 'copies' | 'state'>): CheckView | null {
  const copy = view.copies.at(-1)?.number ?? 0;
  return view.check !== null && view.check.copy === copy ? view.check : null;
}

/**
 * One item per rule that applies. Before the check is opened they are what the server will open it with: verdicts on an earlier
 * copy stand, but for what was to be corrected.
 */
export function itemsOf(
  view: Pick<CaseView, 'check' | 'copies' | 'state'>,
  outcomes: readonly Outcome[],
): readonly CheckItem[] {
  const check = checkInHand(view);
  if (check !== null) return check.items;
  const before = view.check?.items ?? [];
  return outcomes
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map(({ rule }) => {
      const known = before.find((item) => item.rule === rule);
      return known === undefined || known.verdict === 'to-correct'
        ? { rule, verdict: 'open', note: '', reasonDecision: 'none' }
        : known;
    });
}

export function notesOf(items: readonly CheckItem[]): Notes {
  return Object.fromEntries(items.map((item) => [item.rule, item]));
}

/** What differs from what the server has: only that is sent. */
export function changedItems(base: Notes, mine: Notes): readonly CheckItem[] {
  return Object.values(mine).filter((item) => !isSame(item, base[item.rule]));
}

/** Own verdicts on top of a colleague's; `null` where both changed the same item. */
export function mergedNotes(base: Notes, mine: Notes, theirs: Notes): Notes | null {
  const own = changedItems(base, mine);
  const clash = own.some(
    (item) => !isSame(theirs[item.rule], base[item.rule]) && !isSame(theirs[item.rule], item),
  );
  return clash ? null : { ...theirs, ...notesOf(own) };
}

/** Items the system finds met and nobody has judged yet. */
export function agreedOpen(notes: Notes, outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ rule, verdict }) => verdict === 'pass' && notes[rule]?.verdict === 'open')
    .map(({ rule }) => rule);
}

export interface Tally {
  readonly all: number;
  readonly open: number;
  readonly met: number;
  readonly against: number;
  readonly correct: number;
  readonly none: number;
}

export function tallyOf(notes: Notes): Tally {
  const items = Object.values(notes);
  const count = (verdict: CheckItem['verdict']) => items.filter((item) => item.verdict === verdict).length;
  return {
    all: items.length,
    open: count('open'),
    met: count('met'),
    against: count('not-met'),
    correct: count('to-correct'),
    none: count('not-applicable'),
  };
}

/** Why a conclusion does not follow from the items yet; the server asks the same. */
export type Hindrance = {
  readonly why:
    | 'whyOpen'
    | 'whyReasons'
    | 'whyAgainst'
    | 'whyNoCorrection'
    | 'whyNotes'
    | 'whyNothingAgainst'
    | 'whyCorrected';
  readonly count: number;
  readonly clause: string;
};

export function hindranceOf(
  conclusion: Conclusion,
  notes: Notes,
  outcomes: readonly Outcome[],
  mayCorrect: boolean,
): Hindrance | null {
  const items = Object.values(notes);
  const found = (why: Hindrance['why'], count: number, clause = 'default'): Hindrance => ({
    why,
    count,
    clause,
  });
  const open = items.filter(({ verdict }) => verdict === 'open').length;
  if (open > 0) return found('whyOpen', open);
  const undecided = items.filter(
    ({ rule, reasonDecision, verdict }) =>
      reasonDecision === 'none' && verdict !== 'to-correct' && isSoft(outcomes, rule),
  ).length;
  if (undecided > 0) return found('whyReasons', undecided, 'B4.5');
  const against = items.filter(
    ({ verdict, reasonDecision }) => verdict === 'not-met' || reasonDecision === 'refused',
  ).length;
  const toCorrect = items.filter(({ verdict }) => verdict === 'to-correct');
  switch (conclusion) {
    case 'accept':
      return against + toCorrect.length > 0 ? found('whyAgainst', against + toCorrect.length) : null;
    case 'refuse':
      return against === 0 ? found('whyNothingAgainst', 0, 'B4.1') : null;
    case 'correct': {
      if (!mayCorrect) return found('whyCorrected', 0);
      if (toCorrect.length === 0) return found('whyNoCorrection', 0);
      const silent = toCorrect.filter(({ note }) => note.trim() === '').length;
      return silent > 0 ? found('whyNotes', silent) : null;
    }
  }
}

/** A soft limit not kept: its stated reason has to be accepted or refused (B4.5). */
export function isSoft(outcomes: readonly Outcome[], rule: string): boolean {
  return outcomes.some(
    (outcome) => outcome.rule === rule && outcome.verdict === 'fail' && outcome.severity === 'reason',
  );
}

/** The fields and files a rule rests on: those of the form that name it as their reason. */
export function restsOn(form: Form, rule: string, check: string) {
  const named = `rule:${rule}`;
  const fields = form.sections
    .flatMap((section) => section.fields)
    .filter(({ id, why }) => why.includes(named) || new RegExp(`form\\.${id}\\b`).test(check));
  const slots = form.attachments.slots.filter(
    ({ id, why }) => why.includes(named) || check.includes(`"${id}"`),
  );
  return { fields: new Set(fields.map(({ id }) => id)), slots };
}

function isSame(one: CheckItem | undefined, other: CheckItem | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.verdict === other.verdict &&
    one.note === other.note &&
    one.reasonDecision === other.reasonDecision
  );
}
