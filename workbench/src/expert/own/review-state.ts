import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { EXPERT_WORDS, formatDecimal } from '@qichuang/language';
import type { Say } from '../../kit/words.ts';

export type ReviewRow = ViewOf<(typeof REQUESTS)['list-own-reviews']>['rows'][number];

export type ReviewStand = 'locked' | 'fresh' | 'open' | 'scored' | 'ended';

export function standOf({ state, filled }: ReviewRow): ReviewStand {
  switch (state) {
    case 'assigned':
      return 'locked';
    case 'declared':
      return filled === 0 ? 'fresh' : 'open';
    case 'scored':
      return 'scored';
    case 'recused':
    case 'declined':
    case 'replaced':
      return 'ended';
  }
}

/** Where a review stands, in one line. */
export function standWords(row: ReviewRow, t: Say): string {
  const { state, filled, criteria, totalHalfPoints } = row;
  switch (state) {
    case 'assigned':
      return t(EXPERT_WORDS.locked);
    case 'declared':
      if (filled === 0) return t(EXPERT_WORDS.stateFresh);
      return filled === criteria
        ? t(EXPERT_WORDS.stateReady)
        : t(EXPERT_WORDS.stateOpen, { filled, criteria });
    case 'scored':
      return t(EXPERT_WORDS.stateScored, { total: formatDecimal((totalHalfPoints ?? 0) / 2, 1) });
    case 'recused':
      return t(EXPERT_WORDS.stateRecused);
    case 'declined':
      return t(EXPERT_WORDS.stateDeclined);
    case 'replaced':
      return t(EXPERT_WORDS.stateReplaced);
  }
}

const ORDER: readonly ReviewStand[] = ['locked', 'open', 'fresh', 'scored', 'ended'];

/** What waits for the expert first, by due time; then what is handed in, the latest first. */
export function inOrder(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const waits = (row: ReviewRow) => ORDER.indexOf(standOf(row)) < ORDER.indexOf('scored');
  return rows.toSorted((one, other) => {
    if (waits(one) !== waits(other)) return waits(one) ? -1 : 1;
    if (!waits(one)) return one.dueAt < other.dueAt ? 1 : -1;
    return one.dueAt === other.dueAt
      ? ORDER.indexOf(standOf(one)) - ORDER.indexOf(standOf(other))
      : Number(one.dueAt > other.dueAt) - Number(one.dueAt < other.dueAt);
  });
}

/** How many of the list stand where, for the head of the page. */
export function figuresOf(rows: readonly ReviewRow[]) {
  const count = (stand: ReviewStand) => rows.filter((row) => standOf(row) === stand).length;
  return {
    scored: count('scored'),
    open: count('open'),
    fresh: count('fresh'),
    locked: count('locked'),
  };
}
