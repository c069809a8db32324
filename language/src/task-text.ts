import type { Words } from './words.ts';

/** What a task says: what waits, what to press, what happens otherwise. `{count}` and `{round}` have values. */
export interface TaskText {
  readonly title: Words;
  readonly verb: Words;
  readonly otherwise: Words;
}

export const LAPSES: Words = {
  zh: '到期未交的，本件失效；已填内容保留，经批准延期的可恢复。',
  en: 'It lapses. What was typed is kept, and an approved extension revives it.',
};
export const STAYS: Words = {
  zh: '不因逾期视为同意或不同意，列为逾期待办。',
  en: 'Silence decides nothing; it is listed as overdue.',
};
