/** A part of a list. `after` is what the part before gave as `next`. */
export interface Page {
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** `null`: this was the last part. */
  readonly next: string | null;
  /** How many there are in all, within what the reader may see. */
  readonly total: number;
}

/** Takes one row more than shown, which tells whether there is a next part. */
export function cut<Row>(
  found: readonly Row[],
  page: Page,
  cursorOf: (row: Row) => string,
  total: number,
): PageOf<Row> {
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const next = found.length > page.limit && last !== undefined ? cursorOf(last) : null;
  return { rows, next, total };
}

/** A cursor that is a sequence number; `undefined` for none, and for what is no number: the list begins anew. */
export function seqCursor(after: string | undefined): number | undefined {
  return after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
}
