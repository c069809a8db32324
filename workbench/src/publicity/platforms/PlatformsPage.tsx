import { regionName } from '@qichuang/domain';
import { PLATFORM_LIST_WORDS, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { CategoryName } from '../../kit/CategoryName.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';

type Platform = RowOf<'list-platforms'>;

/** The designated platforms of the reader: its programme's, those it recommends, or its own. */
export function PlatformsPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [address] = useAddress();
  const own = office?.unit.kind === 'authority' ? office.unit.id : undefined;
  const mine = ['authority', 'recommender', 'organisation'].includes(office?.unit.kind ?? '');
  const programme = documentOf(useProgramme(own).data);
  const { category, city, year, text } = address;
  const list = usePages('list-platforms', {
    query: {
      ...(mine ? { own: 'true' as const } : {}),
      ...(category === undefined ? {} : { category }),
      ...(city === undefined ? {} : { city }),
      ...(year === undefined ? {} : { year }),
      ...(text === undefined ? {} : { text }),
    },
  });
  return (
    <ListPage
      title={t(PLATFORM_LIST_WORDS.title)}
      pages={list}
      totalWords={PLATFORM_LIST_WORDS.count}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'category',
          label: t(PLATFORM_LIST_WORDS.category),
          choices: (programme?.categories ?? []).map(({ id, names }) => ({
            value: id,
            label: names[language],
          })),
        },
        { name: 'city', label: t(PLATFORM_LIST_WORDS.city), choices: cityChoices(language) },
        {
          name: 'year',
          label: t(PLATFORM_LIST_WORDS.year),
          choices: (programme?.period.rounds ?? []).map((one) => ({
            value: String(one),
            label: String(one),
          })),
        },
      ]}
      columns={columns()}
      empty={<EmptyList title={t(PLATFORM_LIST_WORDS.emptyTitle)} hint={t(PLATFORM_LIST_WORDS.emptyHint)} />}
    />
  );

  function columns(): readonly Column<Platform>[] {
    return [
      {
        id: 'number',
        title: t(PLATFORM_LIST_WORDS.number),
        cell: ({ number }) => <b className="nowrap">{number}</b>,
      },
      {
        id: 'name',
        title: t(PLATFORM_LIST_WORDS.name),
        names: true,
        cell: ({ id, number, name, organisation, formerNames }) => (
          <>
            {mine ? (
              <Link to="/platforms/$platform" params={{ platform: id }}>
                {name}
              </Link>
            ) : (
              <a href={`/platforms/${encodeURIComponent(number)}`} target="_blank" rel="noreferrer">
                {name}
                <span className="sr"> {t(PLATFORM_LIST_WORDS.onPortal)}</span>
              </a>
            )}
            {formerNames.length > 0 && (
              <small className="block">
                {t(PLATFORM_RECORD_WORDS.formerly, {
                  names: formerNames.join(language === 'zh' ? '、' : ', '),
                })}
              </small>
            )}
            <small className="block">{organisation}</small>
          </>
        ),
      },
      {
        id: 'category',
        title: t(PLATFORM_LIST_WORDS.category),
        cell: ({ programme: of, category: id }) => <CategoryName programme={of} category={id} />,
      },
      {
        id: 'city',
        title: t(PLATFORM_LIST_WORDS.city),
        cell: ({ city: code }) => regionName(`${code}00`)?.[language] ?? '–',
      },
      {
        id: 'until',
        title: t(PLATFORM_LIST_WORDS.validUntil),
        cell: ({ validUntil }) => <DayText on={validUntil} />,
      },
      { id: 'state', title: t(PLATFORM_LIST_WORDS.state), cell: ({ state }) => <StateMark state={state} /> },
    ];
  }
}
