import type { Panels, Seating } from './panels.ts';
import { searchUnder } from './search-under.ts';

type Close = Panels & Required<Pick<Panels, 'closeness'>>;

/**
 * Gives the seats of an even seating so that the closeness is greatest, between the least and the highest load that seating gives.
 *
 * @returns the closer seating, or the even one where none is closer.
 */
export function seatCloser(problem: Close, even: readonly Seating[]): readonly Seating[] {
  if (even.length === 0 || allAlike(problem)) return even;
  const { pairs } = searchUnder(problem, boundsOf(problem, even));
  if (pairs === null) return even;
  return sumOf(problem, pairs) > sumOf(problem, even) ? pairs : even;
}

function allAlike({ panels, experts, recused, closeness }: Close): boolean {
  let met: number | null = null;
  for (const { id, needs } of panels) {
    if (needs === 0) continue;
    for (const expert of experts) {
      if (recused(expert.id, id)) continue;
      const close = closeness(expert.id, id);
      if (met !== null && close !== met) return false;
      met = close;
    }
  }
  return true;
}

/** The even seating lies within these bounds, so that a seating within them always is. */
function boundsOf({ panels, experts, recused }: Panels, even: readonly Seating[]) {
  const added = new Map<string, number>();
  for (const { expert } of even) added.set(expert, (added.get(expert) ?? 0) + 1);
  const open = panels.filter(({ needs }) => needs > 0);
  const ceiling = Math.max(
    ...experts.flatMap(({ id, load }) => (added.has(id) ? [load + (added.get(id) ?? 0)] : [])),
  );
  // Whoever can take no more than the even seating gives keeps nobody else's least load down.
  const reached = experts.flatMap(({ id, load, most }) => {
    const more = added.get(id) ?? 0;
    if (load + more >= Math.min(ceiling, most ?? ceiling)) return [];
    const mayGet = open.filter(({ id: panel, seated }) => !seated.includes(id) && !recused(id, panel)).length;
    return more >= mayGet ? [] : [load + more];
  });
  return { ceiling, floor: Math.min(ceiling, ...reached) };
}

function sumOf({ closeness }: Close, pairs: readonly Seating[]): number {
  return pairs.reduce((sum, { panel, expert }) => sum + closeness(expert, panel), 0);
}
