import { call, REQUESTS, type RequestName, type Sent, type ViewOf } from '@qichuang/contract';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { AnswerFault } from './answer-fault.ts';
import { send } from './send.ts';

type Shapes = typeof REQUESTS;

/** What a view is asked with: its place in the address and its question. */
export type Asked<Name extends RequestName> = Pick<Sent<Shapes[Name]>, 'params' | 'query'>;

export interface ViewOptions {
  /** Asks again every so many milliseconds while the page is looked at. */
  readonly everyMs?: number;
  readonly enabled?: boolean;
  /** Shows the old answer while a new one comes, as lists do when their filter changes. */
  readonly keepOld?: boolean;
}

export type ViewQuery<Name extends RequestName> = UseQueryResult<ViewOf<Shapes[Name]>, AnswerFault>;

/** Asks for a view of the contract and keeps it fresh; refusals come as `AnswerFault` in `error`. */
export function useView<Name extends RequestName>(
  name: Name,
  asked: Asked<Name> = {},
  { everyMs, enabled = true, keepOld = false }: ViewOptions = {},
): ViewQuery<Name> {
  return useQuery<ViewOf<Shapes[Name]>, AnswerFault>({
    queryKey: viewKey(name, asked),
    queryFn: () => fetchView(name, asked),
    enabled,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
    ...(keepOld ? { placeholderData: keepPreviousData } : {}),
  });
}

export function viewKey<Name extends RequestName>(name: Name, asked: Asked<Name> = {}): readonly unknown[] {
  return [name, asked.params ?? {}, asked.query ?? {}];
}

/**
 * Asks once.
 *
 * @throws AnswerFault for whatever is not the view.
 */
export async function fetchView<Name extends RequestName>(
  name: Name,
  asked: Asked<Name> = {},
): Promise<ViewOf<Shapes[Name]>> {
  const answer = await call(send, REQUESTS[name], asked as Sent<Shapes[Name]>);
  if (!answer.ok) throw new AnswerFault(answer.problem);
  return answer.view;
}
