interface Named {
  readonly names: { readonly zh: string; readonly en: string };
}

/**
 * Names without what all of them begin with, where a table or a chart has little room: 数字经济创新实验室 beside 数字经济产业创新中心 is
 * 创新实验室. English is cut between words.
 */
export function shortNames<Row extends Named>(rows: readonly Row[]): readonly Row[] {
  const zh = sharedStart(
    rows.map(({ names }) => names.zh.split('')),
    '',
  );
  const en = sharedStart(
    rows.map(({ names }) => names.en.split(' ')),
    ' ',
  );
  return rows.map((row) => ({
    ...row,
    names: { zh: row.names.zh.slice(zh.length), en: row.names.en.slice(en.length === 0 ? 0 : en.length + 1) },
  }));
}

function sharedStart(names: readonly (readonly string[])[], between: string): string {
  const [first = [], ...others] = names;
  if (others.length === 0) return '';
  const shared = first.findIndex((part, place) => others.some((other) => other[place] !== part));
  return first.slice(0, Math.max(shared, 0)).join(between);
}
