import {
  INSPECTOR_COLUMN_WORDS as COLUMNS,
  INSPECTOR_STATE_WORDS,
  INSPECTOR_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { AddInspectorDialog } from './InspectorDialogs.tsx';
import { useCityChoices } from './InspectorFields.tsx';
import { InspectorState } from './InspectorState.tsx';

type Row = RowOf<'list-inspectors'>;

/** The register of inspectors, from which those of every batch are drawn (A4.3, B6.3). */
export function InspectorsPage() {
  const t = useWords();
  const language = useLanguage();
  const unit = useOffice()?.unit;
  const programme = unit?.kind === 'authority' ? unit.id : undefined;
  const { withProvince } = useCityChoices();
  const [address] = useAddress();
  const [adding, setAdding] = useState(false);
  const { state, city, standing, text } = address;
  const asked = Object.fromEntries(
    Object.entries({ state, city, standing, text }).filter(([, value]) => value !== undefined),
  );
  const list = usePages('list-inspectors', { query: asked });
  if (list.error !== null && list.rows.length === 0)
    return <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={list.again} />;
  return (
    <>
      <ListPage
        title={t(WORDS.register)}
        total={list.total}
        pending={list.isPending}
        why={
          <>
            {t(WORDS.why)} <ClauseTag clause="B6.3" />
          </>
        }
        aside={
          <>
            <Link className="plain-button" to="/inspectors/import">
              {t(WORDS.import)}
            </Link>{' '}
            <Button type="primary" onClick={() => setAdding(true)}>
              {t(WORDS.add)}
            </Button>
          </>
        }
        columns={columns()}
        rows={list.rows}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'state',
            label: t(COLUMNS.state),
            choices: Object.entries(INSPECTOR_STATE_WORDS).map(([value, words]) => ({
              value,
              label: t(words),
            })),
          },
          { name: 'city', label: t(COLUMNS.city), choices: withProvince },
          {
            name: 'standing',
            label: t(WORDS.standing),
            choices: [
              { value: 'valid', label: t(WORDS.valid) },
              { value: 'expired', label: t(WORDS.expired) },
            ],
          },
        ]}
        exports={(['xlsx', 'csv', 'json'] as const).map((format) => ({
          format: format.toUpperCase(),
          href: fileAddress('export-inspectors', {}, { ...asked, format }),
        }))}
        empty={<EmptyList title={t(WORDS.empty)} hint={t(WORDS.emptyHint)} />}
        onMore={list.onMore}
        loadingMore={list.loadingMore}
      />
      {adding && programme !== undefined && (
        <AddInspectorDialog programme={programme} onClose={() => setAdding(false)} />
      )}
    </>
  );

  function columns(): readonly Column<Row>[] {
    const cityName = (code: string) => withProvince.find(({ value }) => value === code)?.label ?? code;
    return [
      {
        id: 'name',
        title: t(COLUMNS.name),
        names: true,
        cell: ({ id, name, credential }) => (
          <>
            <Link to="/inspectors/$inspector" params={{ inspector: id }}>
              {name}
            </Link>
            <br />
            <small>{credential}</small>
          </>
        ),
      },
      {
        id: 'unit',
        title: t(COLUMNS.organisationName),
        cell: ({ organisationName, city: of }) => (
          <>
            {organisationName}
            <br />
            <small>{cityName(of)}</small>
          </>
        ),
      },
      {
        id: 'fields',
        title: t(COLUMNS.fields),
        cell: ({ fields }) => (fields.length === 0 ? '–' : fields.join(language === 'zh' ? '、' : ', ')),
      },
      {
        id: 'cities',
        title: t(COLUMNS.cities),
        cell: ({ cities }) =>
          cities.length === 0
            ? t(WORDS.anywhere)
            : cities.map(cityName).join(language === 'zh' ? '、' : ', '),
      },
      {
        id: 'validUntil',
        title: t(COLUMNS.validUntil),
        cell: ({ validUntil }) => (
          <span className="nowrap">
            <DayText on={validUntil} />
          </span>
        ),
      },
      { id: 'load', title: t(COLUMNS.load), numeric: true, cell: ({ load }) => load },
      { id: 'state', title: t(COLUMNS.state), cell: (row) => <InspectorState inspector={row} /> },
    ];
  }
}
