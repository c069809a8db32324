import type { Expert } from '@qichuang/domain';
import type { Desk } from '../ports.ts';

/** Experts in standing whose field the category is; an expert without any listed serves all. */
export async function fieldExperts(desk: Desk, category: string): Promise<readonly Expert[]> {
  const active = await desk.shelf.where('expert', { state: 'active' });
  return active.filter(({ categories }) => categories.length === 0 || categories.includes(category));
}
