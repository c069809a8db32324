import { CITIES, MILESTONE_STANDINGS, regionName } from '@qichuang/domain';
import { MILESTONE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { fileAddress } from '../../wire/file-address.ts';
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
  if (list.error !== null && list.rows.length === 0) {
    return <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={list.again} />;
  }
  return (
    <ListPage
      title={t(MILESTONE_WORDS.title)}
      total={list.total}
      totalWords={MILESTONE_WORDS.count}
      why={t(MILESTONE_WORDS.under)}
      rows={list.rows}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'standing',
          label: t(MILESTONE_WORDS.standing),
          choices: MILESTONE_STANDINGS.map((one) => ({ value: one, label: t(MILESTONE_WORDS[one]) })),
        },
        {
          name: 'city',
          label: t(MILESTONE_WORDS.city),
          choices: CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] })),
        },
      ]}
      exports={(['xlsx', 'csv'] as const).map((format) => ({
        format,
        href: fileAddress('export-milestones', {}, { format, ...query }),
      }))}
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
      onMore={list.onMore}
      loadingMore={list.loadingMore}
      empty={
        list.isPending ? null : (
          <EmptyList title={t(MILESTONE_WORDS.empty)} hint={t(MILESTONE_WORDS.emptyHint)} />
        )
      }
    >
      <CityCounts />
    </ListPage>
  );
}
