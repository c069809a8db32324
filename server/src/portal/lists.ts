import type { ListEntry } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import type { NoticePageProps } from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import { categoryName } from './names.ts';

type ListedPlatform = NoticePageProps['platforms'][number];
type Choice = NoticePageProps['categories'][number];
type Part = NoticePageProps['part'];

export const PAGE_SIZE = 50;

export interface Listed extends ListEntry {
  readonly number?: string | null;
}

/** One list as a page shows it: filtered, cut, with what each filter would leave. */
export interface ListShown {
  readonly platforms: readonly ListedPlatform[];
  readonly part: Part;
  readonly categories: readonly Choice[];
  readonly recommenders: readonly Choice[];
  readonly filter: { readonly category: string | null; readonly recommender: string | null };
}

export function showList(
  entries: readonly Listed[],
  query: URLSearchParams,
  programme: Programme,
  nameOfRecommender: (name: string) => Words,
  plaques: boolean,
): ListShown {
  const filter = { category: query.get('category') || null, recommender: query.get('recommender') || null };
  const placed = entries.map((entry, index) => ({ entry, position: index + 1 }));
  const kept = placed.filter(({ entry }) => fits(entry, filter));
  const part = partOf(query, kept.length);
  const platforms = slice(kept, part).map(({ entry, position }) =>
    lineOf(entry, position, programme, nameOfRecommender, plaques),
  );
  return {
    platforms,
    part,
    filter,
    categories: choices(
      entries,
      ({ category }) => category,
      (id) => categoryName(programme, id),
    ),
    recommenders: choices(entries, ({ recommender }) => recommender, nameOfRecommender),
  };
}

/** The same list whole, as exports give it: filtered, never cut. */
export function listFor(entries: readonly Listed[], query: URLSearchParams): readonly Listed[] {
  const filter = { category: query.get('category') || null, recommender: query.get('recommender') || null };
  return entries.filter((entry) => fits(entry, filter));
}

function fits(entry: Listed, { category, recommender }: ListShown['filter']): boolean {
  return (
    (category === null || entry.category === category) &&
    (recommender === null || entry.recommender === recommender)
  );
}

function lineOf(
  entry: Listed,
  position: number,
  programme: Programme,
  nameOfRecommender: (name: string) => Words,
  plaques: boolean,
): ListedPlatform {
  return {
    position,
    name: entry.name,
    host: entry.organisation,
    partners: entry.partners,
    recommender: nameOfRecommender(entry.recommender),
    category: categoryName(programme, entry.category),
    number: entry.number ?? null,
    plaque: plaques ? (entry.number ?? null) : null,
    acceptedReasons: entry.acceptedReasons.map(({ rule, text }) => reasonOf(programme, rule, text)),
  };
}

function reasonOf(
  programme: Programme,
  id: string,
  reason: string,
): ListedPlatform['acceptedReasons'][number] {
  const rule = programme.rules.find((one) => one.id === id);
  return {
    rule: rule === undefined ? { zh: id, en: id } : { zh: rule.zh, en: rule.en },
    clauses: rule?.clause ?? [],
    reason,
  };
}

export function choices<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  nameOf: (id: string) => Words,
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, name: nameOf(id), count }));
}

/** The page asked for; what is not a page is the first, what is past the end the last. */
export function partOf(query: URLSearchParams, total: number, pageSize = PAGE_SIZE): Part {
  const asked = Number.parseInt(query.get('page') ?? '1', 10);
  const last = Math.max(1, Math.ceil(total / pageSize));
  const page = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1;
  return { page, pageSize, total };
}

export function slice<Row>(rows: readonly Row[], { page, pageSize }: Part): readonly Row[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}
