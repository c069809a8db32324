import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { regionName } from '@qichuang/domain';
import { MILESTONE_WORDS, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

/** Platforms whose operating record lacks something today, the longest designated first (B5.2). */
export function GapsPage() {
  const asked = useView('list-record-gaps', {});
  return <Fetched query={asked}>{({ rows }) => <Gaps rows={rows} />}</Fetched>;
}

function Gaps({ rows }: { readonly rows: ViewOf<(typeof REQUESTS)['list-record-gaps']>['rows'] }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <ListPage
      title={t(PLATFORM_RECORD_WORDS.gapsTitle)}
      total={rows.length}
      totalWords={PLATFORM_RECORD_WORDS.gapsCount}
      why={t(PLATFORM_RECORD_WORDS.gapsUnder)}
      rows={rows}
      keyOf={({ platform }) => platform}
      empty={
        <EmptyList title={t(PLATFORM_RECORD_WORDS.gapsEmpty)} hint={t(PLATFORM_RECORD_WORDS.gapsEmptyHint)} />
      }
      columns={[
        {
          id: 'platform',
          title: t(MILESTONE_WORDS.platform),
          names: true,
          cell: ({ platform, name, organisation }) => (
            <>
              <Link to="/platforms/$platform" params={{ platform }} search={{ tab: 'record' } as never}>
                {name}
              </Link>
              <small className="block">{organisation}</small>
            </>
          ),
        },
        {
          id: 'city',
          title: t(MILESTONE_WORDS.city),
          cell: ({ city }) => regionName(`${city}00`)?.[language] ?? '–',
        },
        {
          id: 'missing',
          title: t(PLATFORM_RECORD_WORDS.gapsMissing),
          cell: ({ missing }) => missing.map((one) => one[language]).join(language === 'zh' ? '、' : ', '),
        },
        {
          id: 'since',
          title: t(PLATFORM_RECORD_WORDS.announcedOn),
          cell: ({ announcedOn }) => <DayText on={announcedOn} />,
        },
      ]}
    />
  );
}
