import { regionName } from '@qichuang/domain';
import { ENDING_WORDS, MEASURE_WORDS, PLATFORM_LIST_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { CategoryName } from '../../kit/CategoryName.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';

type Ending = RowOf<'list-ending-platforms'>;

const SPANS = [30, 90, 180, 365] as const;
/** Longer than any validity: everything, the soonest first. */
const WHOLE_SPAN = 1100;
/** Within so many days the end is near enough to be told apart. */
const NEAR_DAYS = 90;

/** Platforms of the reader whose validity ends soon, and whether they are being renewed (A3.6, B5.2). */
export function EndingsPage() {
  const t = useWords();
  const language = useLanguage();
  const hosts = useOffice()?.unit.kind === 'organisation';
  const [address] = useAddress();
  const { within, text } = address;
  const list = usePages('list-ending-platforms', {
    query: {
      within: SPANS.find((days) => String(days) === within) ?? WHOLE_SPAN,
      ...(text === undefined ? {} : { text }),
    },
  });
  return (
    <ListPage
      title={t(ENDING_WORDS.title)}
      pages={list}
      totalWords={ENDING_WORDS.count}
      why={t(ENDING_WORDS.why)}
      keyOf={({ id }) => id}
      searches={!hosts}
      filters={[
        {
          name: 'within',
          label: t(ENDING_WORDS.within),
          choices: SPANS.map((days) => ({ value: String(days), label: t(ENDING_WORDS.days, { days }) })),
        },
      ]}
      columns={columns()}
      empty={<EmptyList title={t(ENDING_WORDS.emptyTitle)} hint={t(ENDING_WORDS.emptyHint)} />}
    />
  );

  function columns(): readonly Column<Ending>[] {
    return [
      {
        id: 'name',
        title: t(MEASURE_WORDS.platform),
        names: true,
        cell: ({ id, name, number, organisation }) => (
          <>
            <Link to="/platforms/$platform" params={{ platform: id }}>
              {name}
            </Link>
            <small className="block">
              {number}　{organisation}
            </small>
          </>
        ),
      },
      {
        id: 'category',
        title: t(PLATFORM_LIST_WORDS.category),
        cell: ({ programme, category }) => <CategoryName programme={programme} category={category} />,
      },
      {
        id: 'city',
        title: t(MEASURE_WORDS.city),
        cell: ({ city }) => regionName(`${city}00`)?.[language] ?? '–',
      },
      {
        id: 'until',
        title: t(ENDING_WORDS.validUntil),
        cell: ({ validUntil, daysLeft }) => (
          <>
            <DayText on={validUntil} />{' '}
            <span className={daysLeft <= NEAR_DAYS ? 'tag bad' : 'tag soft'}>
              {t(ENDING_WORDS.daysLeft, { days: daysLeft })}
            </span>
          </>
        ),
      },
      { id: 'opens', title: t(ENDING_WORDS.opensOn), cell: ({ opensOn }) => <DayText on={opensOn} /> },
      { id: 'renewal', title: t(ENDING_WORDS.renewal), cell: (row) => <Renewal row={row} hosts={hosts} /> },
    ];
  }
}

function Renewal({ row, hosts }: { row: Ending; hosts: boolean }) {
  const t = useWords();
  const { id, category, renewal, renewedBy } = row;
  if (renewedBy !== null)
    return (
      <Link to="/platforms/$platform" params={{ platform: renewedBy }}>
        {t(ENDING_WORDS.renewed)}
      </Link>
    );
  if (renewal !== null)
    return (
      <Link to="/applications/$application" params={{ application: renewal.application }}>
        <StateMark state={renewal.state} />
      </Link>
    );
  return hosts ? (
    <Link className="plain-button" to="/applications/new" search={{ renews: id, category }}>
      {t(ENDING_WORDS.begin)}
    </Link>
  ) : (
    <span className="muted">{t(ENDING_WORDS.notBegun)}</span>
  );
}
