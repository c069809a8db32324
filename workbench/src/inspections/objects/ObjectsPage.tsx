import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { regionName } from '@qichuang/domain';
import { INSPECTION_OBJECT_WORDS, INSPECTION_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useNarrowing } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { RiskTag } from './RiskTag.tsx';

export type InspectionObject = ViewOf<(typeof REQUESTS)['list-inspection-objects']>['rows'][number];

const FILTERS = ['risk', 'city', 'category', 'byHand', 'text'] as const;
const CLASSES = ['A', 'B', 'C', 'D'] as const;

/** Platforms that may be drawn, the worst class first, each opening what its class rests on (A4.3, B6.3). */
export function ObjectsPage() {
  const t = useWords();
  const language = useLanguage();
  const unit = useOffice()?.unit;
  const programme = documentOf(useProgramme(unit?.kind === 'authority' ? unit.id : undefined).data);
  const asked = useNarrowing(FILTERS);
  const list = useView('list-inspection-objects', { query: asked }, { keepOld: true });
  if (list.error !== null && list.data === undefined)
    return <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={() => void list.refetch()} />;
  const counts = list.data?.counts ?? {};
  return (
    <ListPage
      title={t(INSPECTION_OBJECT_WORDS.title)}
      crumbs={[
        { label: t(INSPECTION_WORDS.title), to: '/inspections' },
        { label: t(INSPECTION_OBJECT_WORDS.title) },
      ]}
      total={list.data?.rows.length ?? 0}
      totalWords={INSPECTION_OBJECT_WORDS.count}
      why={
        <>
          {t(INSPECTION_OBJECT_WORDS.why)} <ClauseTag clause="B6.3" />
        </>
      }
      searches
      filters={[
        {
          name: 'risk',
          label: t(INSPECTION_OBJECT_WORDS.risk),
          choices: CLASSES.map((value) => ({
            value,
            label: `${t(INSPECTION_WORDS.riskClass, { risk: value })} · ${counts[value] ?? 0}`,
          })),
        },
        {
          name: 'byHand',
          label: t(INSPECTION_OBJECT_WORDS.byHand),
          choices: [{ value: 'yes', label: t(INSPECTION_OBJECT_WORDS.byHandOnly) }],
        },
        { name: 'city', label: t(INSPECTION_OBJECT_WORDS.city), choices: cityChoices(language) },
        {
          name: 'category',
          label: t(INSPECTION_OBJECT_WORDS.category),
          choices: (programme?.categories ?? []).map(({ id, names }) => ({
            value: id,
            label: names[language],
          })),
        },
      ]}
      exports={exportsOf('export-inspection-objects', asked)}
      columns={columns()}
      rows={list.data?.rows ?? []}
      keyOf={({ platform }) => platform.id}
      empty={
        list.isPending ? null : (
          <EmptyList
            title={t(INSPECTION_OBJECT_WORDS.emptyTitle)}
            hint={t(INSPECTION_OBJECT_WORDS.emptyHint)}
          />
        )
      }
    />
  );

  function columns(): readonly Column<InspectionObject>[] {
    return [
      {
        id: 'platform',
        title: t(INSPECTION_OBJECT_WORDS.platform),
        names: true,
        cell: ({ platform, organisation }) => (
          <>
            <Link to="/inspections/objects/$platform" params={{ platform: platform.id }}>
              {platform.name}
            </Link>
            <small className="block">
              {platform.number}　{organisation}
            </small>
          </>
        ),
      },
      {
        id: 'city',
        title: t(INSPECTION_OBJECT_WORDS.city),
        cell: ({ platform }) => regionName(`${platform.city}00`)?.[language] ?? platform.city,
      },
      {
        id: 'risk',
        title: t(INSPECTION_OBJECT_WORDS.risk),
        cell: (row) => (
          <>
            <RiskTag risk={row.risk} />
            {row.byHand !== null && (
              <small className="block">
                {t(INSPECTION_OBJECT_WORDS.byHandUntil, { risk: row.byHand.risk, until: row.byHand.until })}
              </small>
            )}
          </>
        ),
      },
      {
        id: 'points',
        title: t(INSPECTION_OBJECT_WORDS.points),
        numeric: true,
        cell: ({ points }) => points,
      },
      {
        id: 'drawnIn',
        title: t(INSPECTION_OBJECT_WORDS.drawnIn),
        cell: ({ drawnIn }) =>
          drawnIn ?? <span className="muted">{t(INSPECTION_OBJECT_WORDS.notDrawn)}</span>,
      },
    ];
  }
}
