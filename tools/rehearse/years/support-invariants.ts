import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import { allPages } from './all-pages.ts';
import type { Entered, Years } from './held.ts';

const AXES = ['year', 'source', 'kind', 'city', 'category', 'platform'] as const;

/** Totals of support are the sums of the entries, along every axis and for every reader (A4.2, B6.2). */
export async function checkSupportTotals(years: Years): Promise<void> {
  const { play, cast } = years;
  const [bureau] = cast.recommenders.filter((one) =>
    years.held.some(({ recommender }) => recommender === one),
  );
  const [holder] = years.held;
  const readers: readonly Visitor[] = [
    cast.clerk,
    ...(bureau === undefined ? [] : [bureau.clerk]),
    ...(holder === undefined ? [] : [holder.host]),
  ];
  for (const reader of readers) {
    const { rows, total } = await allPages((page) => reader.asks('list-support', { query: page }));
    const standing = rows.filter(({ state }) => state === 'standing');
    expects(
      play,
      'a list of support counts its items (B6.2)',
      rows.length === total,
      `${rows.length} of ${total}`,
    );
    for (const by of AXES) {
      const sums = await reader.asks('sum-support', { query: { by } });
      const wanted = sumOf(standing);
      expects(
        play,
        'totals of support are the sums of the entries, by every axis (B6.2)',
        same(sums, wanted) && same(sumOf2(sums.rows), wanted),
        `${reader.name} by ${by}: ${sums.count} ${sums.amountFen} instead of ${wanted.count} ${wanted.amountFen}`,
      );
      const keys = new Map<string, typeof standing>();
      for (const row of standing) keys.set(keyOf(row, by), [...(keys.get(keyOf(row, by)) ?? []), row]);
      expects(
        play,
        'each part of a total is the sum of its entries (B6.2)',
        sums.rows.every((part) => same(part, sumOf(keys.get(part.key) ?? []))),
        `${reader.name} by ${by}`,
      );
    }
  }
  await checkEntered(years);
}

/** Every line entered is there once, as it was entered. */
async function checkEntered(years: Years): Promise<void> {
  const { rows } = await allPages((page) => years.cast.clerk.asks('list-support', { query: page }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const entered of years.entered) {
    const row = byId.get(entered.id);
    expects(
      years.play,
      'every line of support stands as it was entered, once (B6.2)',
      row !== undefined &&
        row.state === entered.state &&
        row.amountFen === entered.amountFen &&
        row.platform.id === entered.platform,
      `${entered.id}: ${row?.state ?? 'gone'} instead of ${entered.state}`,
    );
  }
}

type Money = Pick<Entered, 'amountFen' | 'receivedFen'>;

function sumOf(rows: readonly Money[]) {
  return {
    count: rows.length,
    amountFen: rows.reduce((sum, { amountFen }) => sum + amountFen, 0),
    receivedFen: rows.reduce((sum, { receivedFen }) => sum + receivedFen, 0),
  };
}

function sumOf2(parts: readonly (Money & { readonly count: number })[]) {
  return { ...sumOf(parts), count: parts.reduce((sum, { count }) => sum + count, 0) };
}

function same(one: ReturnType<typeof sumOf>, other: ReturnType<typeof sumOf>): boolean {
  return (
    one.count === other.count && one.amountFen === other.amountFen && one.receivedFen === other.receivedFen
  );
}

interface Row {
  readonly year: number;
  readonly source: { readonly id: string };
  readonly kind: { readonly id: string };
  readonly platform: { readonly id: string; readonly city: string; readonly category: string };
}

function keyOf({ year, source, kind, platform }: Row, by: (typeof AXES)[number]): string {
  switch (by) {
    case 'year':
      return String(year);
    case 'source':
      return source.id;
    case 'kind':
      return kind.id;
    case 'city':
      return platform.city;
    case 'category':
      return platform.category;
    case 'platform':
      return platform.id;
  }
}
