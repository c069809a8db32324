import type { Day } from '@qichuang/base';
import { regionName } from '@qichuang/domain';
import {
  DASHBOARD_FAMILY_WORDS,
  DASHBOARD_WORDS,
  dashboardKind,
  dashboardStanding,
  formatMoney,
  formatNumber,
  formatPlainDay,
  NO_CHAIN_WORDS,
  periodWords,
} from '@qichuang/language';
import { useAddress, useNarrowing } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { type Asked, useView } from '../../wire/use-view.ts';
import { ThingLink } from './ThingLink.tsx';

type Row = RowOf<'list-behind'>;
type Family = keyof typeof DASHBOARD_FAMILY_WORDS;

const NAMES = [
  'programme',
  'on',
  'family',
  'category',
  'city',
  'chain',
  'year',
  'standing',
  'kind',
  'part',
  'round',
] as const;

/** The list behind a number, narrowed by the address the number carries (B1). */
export function BehindPage() {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const asked = useNarrowing(NAMES);
  const query = { family: 'counted', ...asked } as NonNullable<Asked<'list-behind'>['query']>;
  const family = query.family as Family;
  const list = usePages('list-behind', { query });
  const head = useView('list-behind', { query: { ...query, limit: 1 } });
  const programme = documentOf(useProgramme(head.data?.programme).data);
  const about = (head.data?.about ?? []).map((words) => words[language]);
  const standings = (address['standing'] ?? '').split(',').filter((one) => one !== '');
  const cities = (address['city'] ?? '')
    .split(',')
    .flatMap((city) => regionName(`${city}00`)?.[language] ?? []);
  const narrowed = [
    ...about,
    ...cities,
    address['year'] ?? '',
    ...(family === 'applications' || standings.length > 4
      ? []
      : standings.map((one) => dashboardStanding(family, one)[language])),
  ].filter((text) => text !== '');
  const money = family === 'support';
  const sums = money || family === 'outcomes' || family === 'goals';
  const unit = head.data?.unit?.[language] ?? '';
  const amountWords = (amount: number) =>
    money ? formatMoney(amount, language) : `${formatNumber(amount)}${unit === '' ? '' : ` ${unit}`}`;
  return (
    <ListPage
      title={t(DASHBOARD_FAMILY_WORDS[family])}
      crumbs={[{ label: t(DASHBOARD_WORDS.title), to: '/progress' }, { label: t(DASHBOARD_WORDS.behind) }]}
      pages={list}
      totalWords={DASHBOARD_WORDS.behindCount}
      why={
        <>
          {sums && head.data !== undefined && (
            <b>{t(DASHBOARD_WORDS.behindSum, { amount: amountWords(head.data.amount) })}</b>
          )}
          {'　'}
          {narrowed.join(' · ')}
          {head.data?.past === true && (
            <>
              {'　'}
              {t(DASHBOARD_WORDS.behindOn, { on: formatPlainDay(head.data.on as Day, language) })}
            </>
          )}
        </>
      }
      filters={[
        {
          name: 'category',
          label: t(DASHBOARD_WORDS.category),
          choices: (programme?.categories ?? []).map(({ id, names }) => ({
            value: id,
            label: names[language],
          })),
        },
        {
          name: 'city',
          label: t(DASHBOARD_WORDS.city),
          choices: [
            ...(cities.length > 1 ? [{ value: address['city'] ?? '', label: cities.join('、') }] : []),
            ...cityChoices(language),
          ],
        },
        {
          name: 'chain',
          label: t(DASHBOARD_WORDS.chain),
          choices: [...(programme?.industryChains.list ?? []), { id: 'none', ...NO_CHAIN_WORDS }].map(
            (one) => ({
              value: one.id,
              label: one[language],
            }),
          ),
        },
      ]}
      exports={exportsOf('export-behind', { ...asked, family })}
      keyOf={({ key }) => key}
      columns={columns()}
      empty={<EmptyList title={t(DASHBOARD_WORDS.nothingBehind)} />}
    />
  );

  function columns(): readonly Column<Row>[] {
    const about = (row: Row) =>
      [
        row.label,
        dashboardKind(family, row.kind)?.[language] ?? '',
        family === 'duties' ? periodWords(row.part, language) : '',
      ]
        .filter((text) => text !== '')
        .join(' · ');
    return [
      {
        id: 'number',
        title: t(DASHBOARD_WORDS.number),
        cell: ({ number }) => <b className="nowrap">{number}</b>,
      },
      {
        id: 'name',
        title: t(DASHBOARD_WORDS.name),
        names: true,
        cell: (row) => (
          <>
            <ThingLink thing={row.thing} id={row.id}>
              {row.name}
            </ThingLink>
            {row.organisation !== row.name && <small className="block">{row.organisation}</small>}
          </>
        ),
      },
      ...(list.rows.some((row) => about(row) !== '')
        ? [{ id: 'about', title: t(DASHBOARD_WORDS.about), cell: about }]
        : []),
      {
        id: 'category',
        title: t(DASHBOARD_WORDS.category),
        cell: ({ category }) =>
          programme?.categories.find(({ id }) => id === category)?.names[language] ?? '–',
      },
      {
        id: 'city',
        title: t(DASHBOARD_WORDS.city),
        cell: ({ city }) => regionName(`${city}00`)?.[language] ?? '–',
      },
      { id: 'year', title: t(DASHBOARD_WORDS.year), numeric: true, cell: ({ year }) => year },
      {
        id: 'standing',
        title: t(DASHBOARD_WORDS.standing),
        cell: ({ standing, part }) =>
          dashboardStanding(
            family === 'counted' && standing === 'designated' ? 'platforms' : family,
            family === 'counted' && standing === 'designated' ? part : standing,
          )[language],
      },
      {
        id: 'day',
        title: t(DASHBOARD_WORDS.dayOf),
        cell: ({ day }) => (
          <span className="nowrap">{day === null ? '–' : formatPlainDay(day as Day, language)}</span>
        ),
      },
      ...(sums
        ? [
            {
              id: 'amount',
              title: t(money ? DASHBOARD_WORDS.amount : DASHBOARD_WORDS.value),
              numeric: true,
              cell: ({ amount }: Row) => amountWords(amount),
            },
          ]
        : []),
    ];
  }
}
