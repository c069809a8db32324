import {
  INSPECTOR_COLUMN_WORDS as COLUMNS,
  INSPECTOR_STATE_WORDS,
  INSPECTOR_WORDS as WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useNarrowing } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { choicesOf } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
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
  const [adding, setAdding] = useState(false);
  const asked = useNarrowing(['state', 'city', 'standing', 'text']);
  const list = usePages('list-inspectors', { query: asked });
  return (
    <>
      <ListPage
        title={t(WORDS.register)}
        pages={list}
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
        keyOf={({ id }) => id}
        searches
        filters={[
          { name: 'state', label: t(COLUMNS.state), choices: choicesOf(INSPECTOR_STATE_WORDS, t) },
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
        exports={exportsOf('export-inspectors', asked)}
        empty={<EmptyList title={t(WORDS.empty)} hint={t(WORDS.emptyHint)} />}
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
