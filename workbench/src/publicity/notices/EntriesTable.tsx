import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { regionName } from '@qichuang/domain';
import { NOTICE_WORDS, PLATFORM_LIST_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { CategoryName } from '../../kit/CategoryName.tsx';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

export type Entry = ViewOf<(typeof REQUESTS)['see-notice']>['entries'][number];

interface Props<Row extends Entry> {
  readonly programme: string;
  readonly entries: readonly Row[];
  /** Before the name: the number on an announced list. */
  readonly before?: readonly Column<Row>[];
}

/** A list as it is published. */
export function EntriesTable<Row extends Entry>({ programme, entries, before = [] }: Props<Row>) {
  const t = useWords();
  const language = useLanguage();
  const between = language === 'zh' ? '、' : ', ';
  return (
    <DataTable<Row>
      label={t(NOTICE_WORDS.entries)}
      rows={entries}
      keyOf={({ application }) => application}
      columns={[
        { id: 'place', title: '#', numeric: true, cell: (_, place) => place + 1 },
        ...before,
        {
          id: 'name',
          title: t(NOTICE_WORDS.entryName),
          names: true,
          cell: ({ application, name, organisation }) => (
            <>
              <Link to="/applications/$application" params={{ application }}>
                {name}
              </Link>
              <small className="block">{organisation}</small>
            </>
          ),
        },
        {
          id: 'category',
          title: t(PLATFORM_LIST_WORDS.category),
          cell: ({ category }) => <CategoryName programme={programme} category={category} />,
        },
        {
          id: 'partners',
          title: t(NOTICE_WORDS.entryPartners),
          cell: ({ partners }) => (partners.length === 0 ? '–' : partners.join(between)),
        },
        {
          id: 'city',
          title: t(NOTICE_WORDS.entryCity),
          cell: ({ city }) => regionName(`${city}00`)?.[language] ?? '–',
        },
        {
          id: 'recommender',
          title: t(NOTICE_WORDS.entryRecommender),
          cell: ({ recommender }) => recommender,
        },
        {
          id: 'reasons',
          title: t(NOTICE_WORDS.entryReasons),
          cell: ({ acceptedReasons }) => acceptedReasons.map(({ text }) => text).join('；') || '–',
        },
      ]}
    />
  );
}
