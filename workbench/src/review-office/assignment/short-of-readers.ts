import type { ReviewCell } from '../progress/progress-lines.ts';

/**
 * How many of the applications have fewer readers than asked for, so that an assignment would add some.
 *
 * Who declined, is barred by a conflict or was replaced reads no more.
 */
export function shortOfReaders(
  applications: readonly { readonly id: string }[],
  reviews: readonly Pick<ReviewCell, 'application' | 'state'>[],
  perApplication: number,
): number {
  const readers = new Map<string, number>();
  for (const { application, state } of reviews) {
    if (state === 'recused' || state === 'declined' || state === 'replaced') continue;
    readers.set(application, (readers.get(application) ?? 0) + 1);
  }
  return applications.filter(({ id }) => (readers.get(id) ?? 0) < perApplication).length;
}
