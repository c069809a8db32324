import type { ViewQuery } from '../../../wire/use-view.ts';

export type Eligibility = NonNullable<ViewQuery<'check-eligibility'>['data']>;
export type KnownRule = Eligibility['known'][number];
export type AskedRule = Eligibility['asked'][number];

/** An answer is to the very words of a condition: under other words it is none. */
export type Answer = 'yes' | 'no' | 'unsure';
export type Answers = Readonly<Record<string, Answer>>;

export function answerTo(rule: AskedRule, answers: Answers): Answer | undefined {
  return answers[rule.zh];
}

export function withAnswer(rule: AskedRule, answer: Answer, answers: Answers): Answers {
  return { ...answers, [rule.zh]: answer };
}

/** Known facts that refuse the submission whatever is written; a soft rule asks for a reason only. */
export function refusing(known: readonly KnownRule[]): readonly KnownRule[] {
  return known.filter(({ verdict, severity }) => verdict === 'fail' && severity !== 'reason');
}

export const SOURCES = ['organisation', 'records', 'registry', 'round'] as const;
export type Source = (typeof SOURCES)[number];

/** How a known rule stands: `open` where nobody has looked into the records yet, so that none found means little. */
export type KnownStanding = 'refused' | 'reason' | 'open' | 'met';

export function standingOf(rule: KnownRule, recordCheckedOn: string | null): KnownStanding {
  if (rule.verdict === 'fail') return rule.severity === 'reason' ? 'reason' : 'refused';
  return recordCheckedOn === null && sourceOf(rule) === 'records' ? 'open' : 'met';
}

/** Where the answer to a rule comes from: a record is judged from a day of the round on, and still is a record. */
export function sourceOf({ facts }: Pick<KnownRule, 'facts'>): Source {
  const tables = facts.map((fact) => fact.split('.')[0]);
  const from = (['records', 'registry', 'organisation'] as const).find((source) => tables.includes(source));
  return from ?? 'round';
}
