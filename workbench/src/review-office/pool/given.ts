import type { Expert } from './expert-draft.ts';

/** How many sheets an expert carries of the year. */
export function givenTo({ given }: Pick<Expert, 'given'>): number {
  return given.reviews + given.evaluations + given.achievements;
}

/** The same by what is read, as the words of a line take it. */
export function partsOf({ reviews, evaluations, achievements }: Expert['given']) {
  return { reviews, evaluations, achievements };
}
