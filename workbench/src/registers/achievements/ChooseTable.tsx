import { formatDecimal, SELECTION_WORDS } from '@qichuang/language';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Selection } from './SelectionPage.tsx';

type Entry = Selection['list'][number];

/** The office chooses by the points, with a reason wherever it does not follow them. */
export function ChooseTable({ selection }: { selection: Selection }) {
  const t = useWords();
  const choosing = useAct('choose-achievements');
  const [choices, setChoices] = useState(() =>
    selection.list.map(({ filing, chosen, reason }) => ({ filing, chosen, reason: reason ?? '' })),
  );
  const change = (filing: string, over: { chosen?: boolean; reason?: string }) =>
    setChoices(choices.map((one) => (one.filing === filing ? { ...one, ...over } : one)));
  const of = ({ filing }: Entry) => choices.find((one) => one.filing === filing);
  const columns: readonly Column<Entry>[] = [
    { id: 'place', title: t(SELECTION_WORDS.place), numeric: true, cell: ({ place }) => place },
    {
      id: 'achievement',
      title: t(SELECTION_WORDS.achievement),
      names: true,
      cell: ({ title, holder }) => (
        <>
          {title}
          <br />
          <small>{holder}</small>
        </>
      ),
    },
    {
      id: 'points',
      title: t(SELECTION_WORDS.points),
      numeric: true,
      cell: ({ hundredths }) => (hundredths === null ? '–' : formatDecimal(hundredths / 100, 2)),
    },
    {
      id: 'chosen',
      title: t(SELECTION_WORDS.chosen),
      cell: (row) => (
        <Checkbox
          aria-label={row.title}
          checked={of(row)?.chosen === true}
          onChange={({ target }) => change(row.filing, { chosen: target.checked })}
        />
      ),
    },
    {
      id: 'reason',
      title: t(SELECTION_WORDS.reason),
      cell: (row) => (
        <Input
          aria-label={`${t(SELECTION_WORDS.reason)}: ${row.title}`}
          maxLength={500}
          value={of(row)?.reason ?? ''}
          onChange={({ target }) => change(row.filing, { reason: target.value })}
        />
      ),
    },
  ];
  return (
    <>
      <RefusalPanel refusal={choosing.refusal} />
      <DataTable
        label={t(SELECTION_WORDS.list)}
        columns={columns}
        rows={selection.list}
        keyOf={({ filing }) => filing}
      />
      <p className="card-body">
        <span className="hint">{t(SELECTION_WORDS.chooseHint)}</span>{' '}
        <Button
          type="primary"
          loading={choosing.pending}
          onClick={() =>
            void choosing.act({
              params: { selection: selection.id },
              body: { version: selection.version, choices },
            })
          }
        >
          {t(SELECTION_WORDS.choose)}
        </Button>
      </p>
    </>
  );
}
