/** PostgreSQL takes 65,535 parameters in one statement; the widest table has fewer than forty columns. */
export const ROWS_AT_ONCE = 1_000;

/** Rows in portions that one statement takes, in their order; no portion is empty. O(rows). */
export function portions<Row>(rows: readonly Row[]): readonly Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, nth) =>
    rows.slice(nth * ROWS_AT_ONCE, (nth + 1) * ROWS_AT_ONCE),
  );
}
