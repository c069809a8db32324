import type { REQUESTS, RequestName, ViewOf } from '@qichuang/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnswerFault } from './answer-fault.ts';
import { type Asked, fetchView, viewKey } from './use-view.ts';

type Shapes = typeof REQUESTS;

interface Paged {
  readonly rows: readonly unknown[];
  readonly next: string | null;
  readonly total: number;
}

/** The requests that answer page by page. */
export type PagedName = {
  [Name in RequestName]: ViewOf<Shapes[Name]> extends Paged ? Name : never;
}[RequestName];

export type RowOf<Name extends PagedName> = Extract<ViewOf<Shapes[Name]>, Paged>['rows'][number];

export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly error: AnswerFault | null;
  readonly isPending: boolean;
  readonly again: () => void;
  /** Absent when everything is shown. */
  readonly onMore: (() => void) | undefined;
  readonly loadingMore: boolean;
}

/** A list page by page: what is there stays while more comes or the filter changes. */
export function usePages<Name extends PagedName>(
  name: Name,
  asked: Asked<Name> = {},
  everyMs?: number,
): Pages<RowOf<Name>> {
  const found = useInfiniteQuery<Paged, AnswerFault, { pages: Paged[] }, readonly unknown[], string | null>({
    queryKey: [...viewKey(name, asked), 'pages'],
    initialPageParam: null,
    queryFn: async ({ pageParam }) => {
      const query = { ...(asked.query as object), ...(pageParam === null ? {} : { after: pageParam }) };
      return (await fetchView(name, { ...asked, query } as Asked<Name>)) as Paged;
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  });
  const pages = found.data?.pages ?? [];
  return {
    rows: pages.flatMap(({ rows }) => rows) as readonly RowOf<Name>[],
    total: pages[0]?.total ?? 0,
    error: found.error,
    isPending: found.isPending,
    again: () => void found.refetch(),
    onMore: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
    loadingMore: found.isFetchingNextPage,
  };
}

/** Everything of a list, page after page: for comparing, where a part would mislead. */
export async function fetchAll<Name extends PagedName>(
  name: Name,
  narrowed: Asked<Name>['query'] = undefined,
): Promise<readonly RowOf<Name>[]> {
  const rows: unknown[] = [];
  let after: string | null = null;
  do {
    const query = { ...(narrowed as object | undefined), limit: 200, ...(after === null ? {} : { after }) };
    const page = (await fetchView(name, { query } as Asked<Name>)) as Paged;
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows as RowOf<Name>[];
}
