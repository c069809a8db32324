import { type Pages, type RowOf, usePages } from '../wire/use-pages.ts';

export type ApplicationRow = RowOf<'list-applications'>;

const SORTS = ['receipt', 'since', 'due', 'name', 'rank'] as const;

export type Sort = (typeof SORTS)[number];

/** The order an address asks for; what it does not know is the order of the numbers. */
export function sortOf(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? 'receipt';
}

interface Filter {
  readonly round: string;
  readonly category?: string | undefined;
  readonly state?: string | undefined;
  readonly recommender?: string | undefined;
  readonly text?: string | undefined;
  readonly sort?: Sort;
}

/** Applications the reader may see, page by page, asked again while they are looked at. */
export function useApplications(filter: Filter, everyMs = 15_000, limit = 50): Pages<ApplicationRow> {
  return usePages('list-applications', { query: { ...filter, limit } }, everyMs);
}
