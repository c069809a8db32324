import type { Support } from '@qichuang/domain';

/** Along what the public totals run. */
export const PUBLIC_AXES = ['year', 'source', 'city'] as const;

export type PublicAxis = (typeof PUBLIC_AXES)[number];

/** A confirmed line of the register with whom it went to and where. */
export interface SupportLine extends Pick<Support, 'year' | 'source' | 'amountFen'> {
  readonly city: string;
  readonly organisation: string;
}

export interface PublicCell {
  readonly key: string;
  readonly lines: number;
  /** `null`: withheld, because it would tell what one host received. */
  readonly amountFen: number | null;
}

export interface PublicTotals {
  readonly lines: number;
  readonly hosts: number;
  /** `null`: withheld as a cell is. */
  readonly amountFen: number | null;
  readonly by: Readonly<Record<PublicAxis, readonly PublicCell[]>>;
}

/** Fewer hosts than this in a cell, and each could reckon what another received. */
export const LEAST_HOSTS = 3;

/** One host with more than this share of a cell is as good as named by it; per cent. */
export const DOMINANT_PERCENT = 80;

/**
 * What was given in support, in totals nobody can be found in (A4.2, B6.2): an amount is told only where at least three hosts make it up and
 * none of them more than four fifths. Where one cell alone is withheld the next smallest is as well, or the total would give it away.
 *
 * @param lines - confirmed lines with money. O(lines).
 */
export function publicTotals(lines: readonly SupportLine[]): PublicTotals {
  const by = Object.fromEntries(PUBLIC_AXES.map((axis) => [axis, cellsAlong(axis, lines)]));
  return {
    lines: lines.length,
    hosts: new Set(lines.map(({ organisation }) => organisation)).size,
    amountFen: isGuarded(lines) ? null : cellOf('', lines).amountFen,
    by: by as PublicTotals['by'],
  };
}

function cellsAlong(axis: PublicAxis, lines: readonly SupportLine[]): readonly PublicCell[] {
  const groups = new Map<string, SupportLine[]>();
  for (const line of lines) {
    const key = String(line[axis]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const cells = [...groups].map(([key, own]) => ({ ...cellOf(key, own), guarded: isGuarded(own) }));
  const withheld = new Set(cells.filter(({ guarded }) => guarded).map(({ key }) => key));
  if (withheld.size === 1) {
    const [smallest] = cells
      .filter(({ key }) => !withheld.has(key))
      .sort((one, other) => one.amountFen - other.amountFen || (one.key < other.key ? -1 : 1));
    if (smallest !== undefined) withheld.add(smallest.key);
  }
  return cells
    .map(({ key, lines: count, amountFen }) => ({
      key,
      lines: count,
      amountFen: withheld.has(key) ? null : amountFen,
    }))
    .sort((one, other) => (one.key < other.key ? 1 : -1));
}

interface Cell {
  readonly key: string;
  readonly lines: number;
  readonly amountFen: number;
}

function cellOf(key: string, lines: readonly SupportLine[]): Cell {
  return { key, lines: lines.length, amountFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0) };
}

function isGuarded(lines: readonly SupportLine[]): boolean {
  const hosts = new Map<string, number>();
  for (const { organisation, amountFen } of lines)
    hosts.set(organisation, (hosts.get(organisation) ?? 0) + amountFen);
  if (hosts.size < LEAST_HOSTS) return true;
  const sum = [...hosts.values()].reduce((total, one) => total + one, 0);
  return Math.max(...hosts.values()) * 100 > sum * DOMINANT_PERCENT;
}
