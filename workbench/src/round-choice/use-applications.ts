import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnswerFault } from '../wire/answer-fault.ts';
import { fetchView } from '../wire/use-view.ts';

type Page = ViewOf<(typeof REQUESTS)['list-applications']>;

export type ApplicationRow = Page['rows'][number];

const SORTS = ['receipt', 'since', 'due', 'name', 'rank'] as const;

export type Sort = (typeof SORTS)[number];

/** The order an address asks for; what it does not know is the order of the numbers. */
export function sortOf(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? 'receipt';
}

export interface ApplicationFilter {
  readonly round?: string;
  readonly category?: string | undefined;
  readonly state?: string | undefined;
  readonly recommender?: string | undefined;
  readonly text?: string | undefined;
  readonly sort?: Sort;
}

/** Applications the reader may see, page by page, asked again while they are looked at. */
export function useApplications(filter: ApplicationFilter, everyMs = 15_000, limit = 50) {
  const query = useInfiniteQuery<
    Page,
    AnswerFault,
    { readonly pages: Page[] },
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['list-applications', 'pages', filter, limit],
    queryFn: ({ pageParam }) =>
      fetchView('list-applications', {
        query: { ...filter, limit, ...(pageParam === undefined ? {} : { after: pageParam }) },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: everyMs,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return {
    query,
    rows: pages.flatMap(({ rows }) => rows),
    total: pages[0]?.total ?? 0,
  };
}
