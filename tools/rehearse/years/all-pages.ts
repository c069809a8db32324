interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** A whole list, page by page as a person turns them; `total` as the first page told it. */
export async function allPages<Row>(
  ask: (page: { readonly limit: number; readonly after?: string }) => Promise<Page<Row>>,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const first = await ask({ limit: 200 });
  const rows = [...first.rows];
  for (let { next } = first; next !== null; ) {
    const page = await ask({ limit: 200, after: next });
    rows.push(...page.rows);
    ({ next } = page);
  }
  return { rows, total: first.total };
}
