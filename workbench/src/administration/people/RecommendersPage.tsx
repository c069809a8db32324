import { regionName } from '@qichuang/domain';
import { RECOMMENDER_LIST_WORDS } from '@qichuang/language';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

/** The recommending units, to be read by the system administrator. */
export function RecommendersPage() {
  const t = useWords();
  const language = useLanguage();
  const asked = useView('list-recommenders');
  return (
    <Fetched query={asked}>
      {({ rows }) => (
        <ListPage
          title={t(RECOMMENDER_LIST_WORDS.title)}
          why={t(RECOMMENDER_LIST_WORDS.under)}
          total={rows.length}
          totalWords={RECOMMENDER_LIST_WORDS.count}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyList title={t(RECOMMENDER_LIST_WORDS.emptyTitle)} />}
          columns={[
            {
              id: 'name',
              title: t(RECOMMENDER_LIST_WORDS.name),
              names: true,
              cell: ({ name, nameEn }) => (
                <>
                  {name}
                  <small className="block" lang="en">
                    {nameEn}
                  </small>
                </>
              ),
            },
            {
              id: 'kind',
              title: t(RECOMMENDER_LIST_WORDS.kind),
              cell: ({ kind }) => t(RECOMMENDER_LIST_WORDS[kind]),
            },
            {
              id: 'city',
              title: t(RECOMMENDER_LIST_WORDS.place),
              cell: ({ city }) => (city === null ? '–' : (regionName(`${city}00`)?.[language] ?? city)),
            },
            {
              id: 'state',
              title: t(RECOMMENDER_LIST_WORDS.state),
              cell: ({ state }) => (
                <span className={state === 'active' ? 'tag good' : 'tag'}>
                  {t(RECOMMENDER_LIST_WORDS[state])}
                </span>
              ),
            },
          ]}
        />
      )}
    </Fetched>
  );
}
