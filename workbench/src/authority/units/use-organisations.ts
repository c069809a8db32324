import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnswerFault } from '../../wire/answer-fault.ts';
import { fetchView } from '../../wire/use-view.ts';

type Page = ViewOf<(typeof REQUESTS)['list-organisations']>;

/** Organisations whose name or code holds a text, page by page. */
export function useOrganisations(text: string | undefined) {
  const query = useInfiniteQuery<
    Page,
    AnswerFault,
    { readonly pages: Page[] },
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['list-organisations', 'pages', text ?? ''],
    queryFn: ({ pageParam }) =>
      fetchView('list-organisations', {
        query: { text, ...(pageParam === undefined ? {} : { after: pageParam }) },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return { query, rows: pages.flatMap(({ rows }) => rows), total: pages[0]?.total ?? 0 };
}
