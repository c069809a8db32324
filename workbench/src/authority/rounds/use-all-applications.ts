import { useQuery } from '@tanstack/react-query';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import type { AnswerFault } from '../../wire/answer-fault.ts';
import { fetchView } from '../../wire/use-view.ts';

const PAGE = 200;

/** Every application of a round, page after page: what an overview counts. */
export function useAllApplications(round: string) {
  return useQuery<readonly ApplicationRow[], AnswerFault>({
    queryKey: ['list-applications', 'all', round],
    queryFn: async () => {
      const rows: ApplicationRow[] = [];
      let after: string | null = null;
      do {
        const page: { readonly rows: ApplicationRow[]; readonly next: string | null } = await fetchView(
          'list-applications',
          { query: { round, limit: PAGE, ...(after === null ? {} : { after }) } },
        );
        rows.push(...page.rows);
        after = page.next;
      } while (after !== null);
      return rows;
    },
    refetchInterval: 60_000,
  });
}
