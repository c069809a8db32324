import { MILESTONE_STANDINGS, regionName } from '@qichuang/domain';
import { MILESTONE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { usePages } from '../../wire/use-pages.ts';
import { CityCounts } from './CityCounts.tsx';
import { type Milestone, useMilestoneColumns } from './MilestoneCells.tsx';
import '../platform.css';

/** Every milestone in the reader's sight, overdue first: what a recommender follows up (A4.1, B6.1). */
export function MilestonesPage() {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const { task, due, standing, acts } = useMilestoneColumns();
  const asked = MILESTONE_STANDINGS.find((one) => one === address['standing']);
  const query = {
    ...(asked === undefined ? {} : { standing: asked }),
    ...(address['city'] === undefined ? {} : { city: address['city'] }),
    ...(address['text'] === undefined ? {} : { text: address['text'] }),
  };
  const list = usePages('list-milestones', { query });
  return (
    <ListPage
      title={t(MILESTONE_WORDS.title)}
      pages={list}
      totalWords={MILESTONE_WORDS.count}
      why={t(MILESTONE_WORDS.under)}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'standing',
          label: t(MILESTONE_WORDS.standing),
          choices: MILESTONE_STANDINGS.map((one) => ({ value: one, label: t(MILESTONE_WORDS[one]) })),
        },
        { name: 'city', label: t(MILESTONE_WORDS.city), choices: cityChoices(language) },
      ]}
      exports={exportsOf('export-milestones', query, ['xlsx', 'csv'])}
      columns={[
        task,
        {
          id: 'platform',
          title: t(MILESTONE_WORDS.platform),
          cell: ({ platform, organisation, city }: Milestone) => (
            <>
              <Link
                to="/platforms/$platform"
                params={{ platform: platform.id }}
                search={{ tab: 'milestones' } as never}
              >
                {platform.name}
              </Link>
              <small className="block">
                {organisation}　{regionName(`${city}00`)?.[language] ?? ''}
              </small>
            </>
          ),
        },
        due,
        standing,
        acts,
      ]}
      empty={<EmptyList title={t(MILESTONE_WORDS.empty)} hint={t(MILESTONE_WORDS.emptyHint)} />}
    >
      <CityCounts />
    </ListPage>
  );
}
