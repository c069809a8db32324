import { UploadOutlined } from '@ant-design/icons';
import type { Answer, Problem } from '@qichuang/contract';
import { TABLE_IMPORT_WORDS as WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, useRef, useState } from 'react';
import type { Column } from '../kit/DataTable.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { EmptyList, ListPage } from '../kit/ListPage.tsx';
import { type Crumb, PageHead } from '../kit/PageHead.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';

/** A row as the server read it: what stands in it, and the line it makes or what keeps it from being one. */
export interface ReadRow<Line> {
  readonly row: number;
  readonly cells: readonly string[];
  readonly line: Line | null;
  readonly faults: readonly string[];
}

interface Props<Line> {
  readonly title: string;
  /** The register the lines are entered in: where the reader came from and goes on to. */
  readonly register: { readonly label: string; readonly to: string };
  /** What is to be known besides, to fill in the template. */
  readonly hint?: string;
  /** Where the template is fetched from; `undefined` while it is not known. */
  readonly template: string | undefined;
  readonly onRead: (file: File) => Promise<Answer<{ readonly rows: readonly ReadRow<Line>[] }>>;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  /** Enters the lines in one act; answers `undefined` after a refusal. */
  readonly onEnter: (lines: Line[]) => Promise<unknown>;
}

/** A filled-in table, looked at row by row before the chosen rows are entered in one act. */
export function ImportPage<Line>(props: Props<Line>) {
  const { title, register, onRead, onEnter, pending } = props;
  const t = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [rows, setRows] = useState<readonly ReadRow<Line>[] | null>(null);
  const [refusal, setRefusal] = useState<Problem | 'offline' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const hint = [t(WORDS.hint), props.hint ?? ''].join(language === 'zh' ? '' : ' ');
  const head = {
    title,
    crumbs: [register, { label: title }] satisfies Crumb[],
    aside: props.template !== undefined && (
      <a className="plain-button" download href={props.template}>
        {t(WORDS.downloadTemplate)}
      </a>
    ),
  };
  const choosing = (
    <section className="card">
      <div className="card-body">
        <FormRow label={t(WORDS.chooseTable)} required hint={hint}>
          {(ids) => (
            <>
              <Button icon={<UploadOutlined aria-hidden />} onClick={() => picker.current?.click()}>
                {t(name === '' ? WORDS.choose : WORDS.chooseOther)}
              </Button>{' '}
              {name}
              <input
                {...ids}
                ref={picker}
                className="sr"
                tabIndex={-1}
                type="file"
                accept=".xlsx"
                // The same file again, mended, is a new choice.
                onClick={({ currentTarget }) => {
                  currentTarget.value = '';
                }}
                onChange={({ target }) => void take(target.files?.[0])}
              />
            </>
          )}
        </FormRow>
      </div>
    </section>
  );
  return (
    <>
      <RefusalPanel refusal={refusal ?? props.refusal} />
      {rows === null ? (
        <>
          <PageHead {...head} />
          {choosing}
        </>
      ) : (
        <ListPage
          {...head}
          total={rows.length}
          totalWords={WORDS.count}
          columns={columns()}
          rows={rows}
          keyOf={keyOf}
          choice={{
            chosen,
            // A faulty row cannot be chosen.
            onChange: (next) => setChosen(soundAmong(rows.filter((row) => next.has(keyOf(row))))),
            nameOf: ({ row }) => `${t(WORDS.row)} ${row}`,
          }}
          bulkActs={[
            {
              id: 'enter',
              label: t(WORDS.enterChosen, { count: chosen.size }),
              onAct: () => void enter(rows),
              pending,
            },
          ]}
          empty={<EmptyList title={t(WORDS.noRows)} hint={hint} />}
        >
          {choosing}
        </ListPage>
      )}
    </>
  );

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const answer = await onRead(file);
    setName(file.name);
    setRefusal(answer.ok ? null : (answer.problem ?? 'offline'));
    setRows(answer.ok ? answer.view.rows : null);
    setChosen(soundAmong(answer.ok ? answer.view.rows : []));
  }

  async function enter(read: readonly ReadRow<Line>[]): Promise<void> {
    const lines = read.flatMap((row) => (row.line !== null && chosen.has(keyOf(row)) ? [row.line] : []));
    if (lines.length === 0) return;
    const done = await onEnter(lines);
    if (done !== undefined) await navigate({ to: register.to });
  }

  function columns(): readonly Column<ReadRow<Line>>[] {
    return [
      { id: 'row', title: t(WORDS.row), numeric: true, cell: ({ row }) => row },
      {
        id: 'cells',
        title: t(WORDS.cells),
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
            faults.map((fault) => (
              <Fragment key={fault}>
                <span className="tag bad">{fault}</span>{' '}
              </Fragment>
            ))
          ),
      },
    ];
  }
}

function keyOf({ row }: ReadRow<unknown>): string {
  return String(row);
}

function soundAmong(rows: readonly ReadRow<unknown>[]): ReadonlySet<string> {
  return new Set(rows.filter(({ line }) => line !== null).map(keyOf));
}
