import { CHECK_WORDS, formatDecimal } from '@qichuang/language';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { DataTable } from '../../kit/DataTable.tsx';
import { useWords } from '../../kit/words.ts';

/** Who reviews, how each declared, the totals handed in, and the doubts raised. */
export function ReviewsTab({ view }: { view: CaseView }) {
  const t = useWords();
  const declared = ({ declaration, ground }: NonNullable<CaseView['reviews']>[number]) => {
    if (declaration === 'declared') return t(CHECK_WORDS.declared, { ground });
    return t(declaration === 'none' ? CHECK_WORDS.declaredNone : CHECK_WORDS.notAsked);
  };
  return (
    <DataTable
      label={t(CHECK_WORDS.reviews)}
      rows={view.reviews ?? []}
      keyOf={({ id }) => id}
      columns={[
        { id: 'expert', title: t(CHECK_WORDS.expert), names: true, cell: ({ expertName }) => expertName },
        { id: 'declaration', title: t(CHECK_WORDS.declaration), cell: declared },
        {
          id: 'total',
          title: t(CHECK_WORDS.total),
          numeric: true,
          cell: ({ total }) => (total === null ? '–' : formatDecimal(total, 1)),
        },
        {
          id: 'doubts',
          title: t(CHECK_WORDS.doubts),
          cell: ({ doubts }) => (doubts.length === 0 ? '–' : doubts.map(({ text }) => text).join('；')),
        },
      ]}
    />
  );
}
