import type { Problem, REQUESTS, ViewOf } from '@qichuang/contract';
import { SUPPORT_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Column } from '../../kit/DataTable.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { useOwnProgramme } from '../PlatformChoice.tsx';
import { readSupportTable } from './read-support-table.ts';

type Read = ViewOf<(typeof REQUESTS)['read-support-table']>;
type Row = Read['rows'][number];

/** A filled-in table, looked at row by row before the chosen rows are entered in one act (A4.2, B6.2). */
export function ImportSupportPage() {
  const t = useWords();
  const navigate = useNavigate();
  const programme = useOwnProgramme().id;
  const recording = useAct('record-support');
  const [read, setRead] = useState<Read | null>(null);
  const [refusal, setRefusal] = useState<Problem | 'offline' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = read?.rows ?? [];

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined || programme === undefined) return;
    const answer = await readSupportTable(programme, file);
    setRefusal(answer.ok ? null : (answer.problem ?? 'offline'));
    setRead(answer.ok ? answer.read : null);
    const sound = answer.ok ? answer.read.rows.filter(({ line }) => line !== null) : [];
    setChosen(new Set(sound.map(({ row }) => String(row))));
  }

  async function enter(): Promise<void> {
    const lines = rows.flatMap(({ row, line }) => (line !== null && chosen.has(String(row)) ? [line] : []));
    if (lines.length === 0) return;
    const done = await recording.act({ body: { lines } });
    if (done !== undefined) await navigate({ to: '/support' });
  }

  const columns: readonly Column<Row>[] = [
    { id: 'row', title: t(SUPPORT_WORDS.row), numeric: true, cell: ({ row }) => row },
    {
      id: 'cells',
      title: t(SUPPORT_WORDS.register),
      names: true,
      cell: ({ cells }) => cells.filter((cell) => cell !== '').join(' · '),
    },
    {
      id: 'faults',
      title: t(SUPPORT_WORDS.faults),
      cell: ({ faults }) =>
        faults.length === 0 ? (
          <span className="tag good">{t(SUPPORT_WORDS.rowReady)}</span>
        ) : (
          <span className="tag bad">{faults.join(' ')}</span>
        ),
    },
  ];
  const crumbs = [{ label: t(SUPPORT_WORDS.register), to: '/support' }, { label: t(SUPPORT_WORDS.import) }];
  const template = programme !== undefined && (
    <a className="plain-button" download href={fileAddress('fetch-support-template', {}, { programme })}>
      {t(SUPPORT_WORDS.downloadTemplate)}
    </a>
  );
  const choosing = (
    <section className="card">
      <div className="card-body">
        <FormRow label={t(SUPPORT_WORDS.chooseTable)} required hint={t(SUPPORT_WORDS.importHint)}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".xlsx"
              onChange={({ target }) => void take(target.files?.[0])}
            />
          )}
        </FormRow>
      </div>
    </section>
  );
  if (read === null) {
    return (
      <>
        <RefusalPanel refusal={refusal} />
        <PageHead title={t(SUPPORT_WORDS.import)} crumbs={crumbs} aside={template} />
        {choosing}
      </>
    );
  }
  return (
    <>
      <RefusalPanel refusal={refusal ?? recording.refusal} />
      <ListPage
        title={t(SUPPORT_WORDS.import)}
        crumbs={crumbs}
        total={rows.length}
        aside={template}
        columns={columns}
        rows={rows}
        keyOf={({ row }) => String(row)}
        choice={{
          chosen,
          onChange: (next) => setChosen(new Set([...next].filter(isSound))),
          nameOf: ({ row }) => `${t(SUPPORT_WORDS.row)} ${row}`,
        }}
        bulkActs={[
          {
            id: 'enter',
            label: t(SUPPORT_WORDS.enterChosen, { count: chosen.size }),
            onAct: () => void enter(),
            pending: recording.pending,
          },
        ]}
        empty={<EmptyList title={t(SUPPORT_WORDS.noRows)} hint={t(SUPPORT_WORDS.importHint)} />}
      >
        {choosing}
      </ListPage>
    </>
  );

  /** A faulty row cannot be chosen. */
  function isSound(row: string): boolean {
    return rows.some((one) => String(one.row) === row && one.line !== null);
  }
}
