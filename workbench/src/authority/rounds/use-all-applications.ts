import { useQuery } from '@tanstack/react-query';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import type { AnswerFault } from '../../wire/answer-fault.ts';
import { fetchAll } from '../../wire/use-pages.ts';

/** Every application of a round, page after page: what an overview counts. */
export function useAllApplications(round: string) {
  return useQuery<readonly ApplicationRow[], AnswerFault>({
    queryKey: ['list-applications', 'all', round],
    queryFn: () => fetchAll('list-applications', { round }),
    refetchInterval: 60_000,
  });
}
