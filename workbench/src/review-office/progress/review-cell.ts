import { formatDecimal, PROGRESS_WORDS } from '@qichuang/language';
import type { Say } from '../../kit/words.ts';
import type { ReviewCell } from './progress-lines.ts';

const STATES = {
  assigned: PROGRESS_WORDS.assigned,
  declared: PROGRESS_WORDS.declared,
  scored: PROGRESS_WORDS.scoredState,
  recused: PROGRESS_WORDS.recused,
  declined: PROGRESS_WORDS.declined,
  replaced: PROGRESS_WORDS.replaced,
} as const;

/** Where one review stands, in words; with its total once it is in. */
export function cellWords({ state, total }: ReviewCell, late: boolean, t: Say): string {
  const words = state in STATES ? t(STATES[state as keyof typeof STATES]) : state;
  if (total !== null) return `${words} ${formatDecimal(total, 1)}`;
  return late ? `${words} · ${t(PROGRESS_WORDS.late)}` : words;
}

export function cellTag({ state }: ReviewCell, late: boolean): string {
  if (late) return 'tag soft';
  if (state === 'scored') return 'tag good';
  if (state === 'recused' || state === 'declined') return 'tag bad';
  return state === 'declared' ? 'tag moving' : 'tag';
}
