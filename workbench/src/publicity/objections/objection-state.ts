import type { REQUESTS, ViewOf } from '@qichuang/contract';

export type Objection = ViewOf<(typeof REQUESTS)['see-objection']>;

const TAGS = {
  filed: 'tag soft',
  accepted: 'tag moving',
  answered: 'tag good',
  invalid: 'tag',
} as const;

export function objectionTag({ state }: Objection): string {
  return TAGS[state];
}

/** Still holds its application back. */
export function isUnanswered({ state }: Objection): boolean {
  return state === 'filed' || state === 'accepted';
}
