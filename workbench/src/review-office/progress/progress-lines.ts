import type { REQUESTS, ViewOf } from '@qichuang/contract';

type Progress = ViewOf<(typeof REQUESTS)['see-review-progress']>;
export type ReviewCell = Progress['rows'][number];

export interface ProgressLine {
  readonly application: string;
  readonly receipt: string;
  readonly name: string;
  readonly cells: readonly ReviewCell[];
  readonly scored: number;
  /** `null` where enough scores are in. */
  readonly needed: number | null;
}

/** One line per application, replaced reviews last; applications that have no reader yet have an empty line. */
export function progressLines({ rows, waiting }: Progress): readonly ProgressLine[] {
  const lines = new Map<string, ProgressLine>();
  for (const { application, receipt, name, scored, needed } of waiting) {
    lines.set(application, { application, receipt, name, cells: [], scored, needed });
  }
  for (const cell of rows) {
    const { application, receipt, name } = cell;
    const line = lines.get(application) ?? { application, receipt, name, cells: [], scored: 0, needed: null };
    const cells = [...line.cells, cell].toSorted(
      (one, other) => Number(one.state === 'replaced') - Number(other.state === 'replaced'),
    );
    lines.set(application, {
      ...line,
      cells,
      scored: cells.filter(({ state }) => state === 'scored').length,
    });
  }
  return [...lines.values()].toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1));
}

/** Somebody refused or has a conflict, and nobody has taken the place yet. */
export function isRefused({ state }: ReviewCell): boolean {
  return state === 'recused' || state === 'declined';
}

/** Not handed in: locked or under way. */
export function isOpen({ state }: ReviewCell): boolean {
  return state === 'assigned' || state === 'declared';
}
