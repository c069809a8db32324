import type { Problem, REQUESTS, ViewOf } from '@qichuang/contract';
import { INSPECTOR_WORDS as WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { readInspectorTable } from './read-inspector-table.ts';

type Read = ViewOf<(typeof REQUESTS)['read-inspector-table']>;
type Row = Read['rows'][number];

/** A filled-in table, looked at row by row before the chosen ones are entered in one act (A4.3, B6.3). */
export function ImportInspectorsPage() {
  const t = useWords();
  const navigate = useNavigate();
  const unit = useOffice()?.unit;
  const programme = unit?.kind === 'authority' ? unit.id : undefined;
  const adding = useAct('add-inspectors');
  const [read, setRead] = useState<Read | null>(null);
  const [refusal, setRefusal] = useState<Problem | 'offline' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = read?.rows ?? [];

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined || programme === undefined) return;
    const answer = await readInspectorTable(programme, file);
    setRefusal(answer.ok ? null : (answer.problem ?? 'offline'));
    setRead(answer.ok ? answer.read : null);
    const sound = answer.ok ? answer.read.rows.filter(({ line }) => line !== null) : [];
    setChosen(new Set(sound.map(({ row }) => String(row))));
  }

  async function enter(): Promise<void> {
    const lines = rows.flatMap(({ row, line }) => (line !== null && chosen.has(String(row)) ? [line] : []));
    if (lines.length === 0 || programme === undefined) return;
    const done = await adding.act({ body: { programme, lines } });
    if (done !== undefined) await navigate({ to: '/inspectors' });
  }

  const columns: readonly Column<Row>[] = [
    { id: 'row', title: t(WORDS.row), numeric: true, cell: ({ row }) => row },
    {
      id: 'cells',
      title: t(WORDS.register),
      names: true,
      cell: ({ cells }) => cells.filter((cell) => cell !== '').join(' · '),
    },
    {
      id: 'faults',
      title: t(WORDS.faults),
      cell: ({ faults }) =>
        faults.length === 0 ? (
          <span className="tag good">{t(WORDS.rowReady)}</span>
        ) : (
          <span className="tag bad">{faults.join(' ')}</span>
        ),
    },
  ];
  return (
    <>
      <RefusalPanel refusal={refusal ?? adding.refusal} />
      <ListPage
        title={t(WORDS.import)}
        crumbs={[{ label: t(WORDS.register), to: '/inspectors' }, { label: t(WORDS.import) }]}
        total={rows.length}
        why={t(WORDS.importHint)}
        aside={
          <a className="plain-button" download href={fileAddress('fetch-inspector-template', {}, {})}>
            {t(WORDS.downloadTemplate)}
          </a>
        }
        columns={columns}
        rows={rows}
        keyOf={({ row }) => String(row)}
        choice={{
          chosen,
          onChange: (next) => setChosen(new Set([...next].filter(isSound))),
          nameOf: ({ row }) => `${t(WORDS.row)} ${row}`,
        }}
        bulkActs={[
          {
            id: 'enter',
            label: t(WORDS.enterChosen, { count: chosen.size }),
            onAct: () => void enter(),
            pending: adding.pending,
          },
        ]}
        empty={<EmptyList title={t(WORDS.chooseTable)} hint={t(WORDS.importHint)} />}
      >
        <p>
          <label>
            {t(WORDS.chooseTable)}{' '}
            <input type="file" accept=".xlsx" onChange={({ target }) => void take(target.files?.[0])} />
          </label>
        </p>
      </ListPage>
    </>
  );

  /** A faulty row cannot be chosen. */
  function isSound(row: string): boolean {
    return rows.some((one) => String(one.row) === row && one.line !== null);
  }
}
