import { call, REQUESTS } from '@qichuang/contract';
import { EXPERT_IMPORT_WORDS, EXPERT_POOL_WORDS, KIT_WORDS } from '@qichuang/language';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Progress } from 'antd';
import { useRef, useState } from 'react';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { newKey } from '../../wire/key.ts';
import { send } from '../../wire/send.ts';
import { bodyOf } from '../pool/expert-draft.ts';
import type { PlannedRow } from './plan-import.ts';

type Outcome = 'written' | { readonly why: string };

const PASSWORD_LEAST = 12;
const TAGS = { added: 'tag good', changed: 'tag moving', same: 'tag', faulty: 'tag bad' } as const;

interface Props {
  readonly rows: readonly PlannedRow[];
  /** Every row is in the pool: what was pasted is needed no more. */
  readonly onWritten: () => void;
}

/** What an import would do, row by row; written one expert after another, with progress and a way to stop. */
export function ImportDifference({ rows: planned, onWritten }: Props) {
  const t = useWords();
  const views = useQueryClient();
  // The plan as the reader confirmed it: while rows are written the pool changes under it.
  const [fixed, setFixed] = useState<readonly PlannedRow[] | null>(null);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const [password, setPassword] = useState('');
  const stopping = useRef(false);
  const rows = fixed ?? planned;
  const toWrite = rows.filter(({ what }) => what === 'added' || what === 'changed');
  const needsPassword = rows.some(({ what }) => what === 'added');
  const count = (what: PlannedRow['what']) => rows.filter((row) => row.what === what).length;
  const failed = [...outcomes.values()].filter((one) => one !== 'written').length;
  const finished = !running && outcomes.size > 0;

  async function write() {
    setFixed(rows);
    setRunning(true);
    stopping.current = false;
    const found = new Map<number, Outcome>();
    for (const row of toWrite) {
      if (stopping.current) break;
      found.set(row.row, await writeOne(row));
      setOutcomes(new Map(found));
    }
    setRunning(false);
    if (toWrite.every(({ row }) => found.get(row) === 'written')) onWritten();
    await views.invalidateQueries({ queryKey: ['list-experts'] });
  }

  async function writeOne(row: PlannedRow): Promise<Outcome> {
    const key = newKey();
    const answer =
      row.what === 'changed'
        ? await call(send, REQUESTS['change-expert'], {
            params: { expert: row.expert.id },
            body: { version: row.expert.version, state: row.expert.state, expert: bodyOf(row.draft) },
            key,
          })
        : row.what === 'added' &&
          (await call(send, REQUESTS['add-expert'], {
            body: { name: row.name, ...row.person, password, expert: bodyOf(row.draft) },
            key,
          }));
    if (answer === false || answer.ok) return 'written';
    const { problem } = answer;
    if (problem === null) return { why: t(KIT_WORDS.offlineTitle) };
    return { why: [problem.title, problem.detail].filter((text) => text !== '').join('：') };
  }

  return (
    <div className="card">
      <div className="card-head">
        <h2>{t(EXPERT_IMPORT_WORDS.difference)}</h2>
        <span className="hint">
          {t(EXPERT_IMPORT_WORDS.counts, {
            added: count('added'),
            changed: count('changed'),
            same: count('same'),
            faulty: count('faulty'),
          })}
        </span>
      </div>
      <DataTable
        label={t(EXPERT_IMPORT_WORDS.difference)}
        rows={rows}
        keyOf={({ row }) => String(row)}
        columns={columns()}
      />
      <div className="card-body">
        {needsPassword && !finished && (
          <FormRow
            label={t(EXPERT_IMPORT_WORDS.password)}
            required
            hint={t(EXPERT_IMPORT_WORDS.passwordHint)}
          >
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="new-password"
                value={password}
                maxLength={200}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </FormRow>
        )}
        {running && (
          <div aria-live="polite">
            <p>{t(EXPERT_IMPORT_WORDS.writing, { done: outcomes.size, count: toWrite.length })}</p>
            <Progress percent={(outcomes.size / toWrite.length) * 100} showInfo={false} />
            <Button
              onClick={() => {
                stopping.current = true;
              }}
            >
              {t(EXPERT_IMPORT_WORDS.stop)}
            </Button>
          </div>
        )}
        {finished && (
          <p className={failed === 0 ? 'notice good' : 'notice soft'} role="status">
            {t(EXPERT_IMPORT_WORDS.finished, { done: outcomes.size - failed, failed })}
            {outcomes.size < toWrite.length && t(EXPERT_IMPORT_WORDS.stopped)}
          </p>
        )}
        {!running && !finished && (
          <p className="line">
            <Button
              type="primary"
              disabled={toWrite.length === 0 || (needsPassword && password.length < PASSWORD_LEAST)}
              onClick={() => void write()}
            >
              {t(EXPERT_IMPORT_WORDS.write, { count: toWrite.length })}
            </Button>
          </p>
        )}
      </div>
    </div>
  );

  function columns(): readonly Column<PlannedRow>[] {
    return [
      { id: 'row', title: t(EXPERT_IMPORT_WORDS.row), numeric: true, cell: ({ row }) => row },
      { id: 'name', title: t(EXPERT_IMPORT_WORDS.what), cell: whatOf },
      { id: 'who', title: t(EXPERT_POOL_WORDS.name), names: true, cell: ({ name }) => name },
      { id: 'detail', title: t(EXPERT_IMPORT_WORDS.detail), cell: detailOf },
    ];
  }

  function whatOf({ row, what }: PlannedRow) {
    const outcome = outcomes.get(row);
    if (outcome === undefined) return <span className={TAGS[what]}>{t(EXPERT_IMPORT_WORDS[what])}</span>;
    if (outcome === 'written') return <span className="tag good">{t(EXPERT_IMPORT_WORDS.written)}</span>;
    return <span className="tag bad">{t(EXPERT_IMPORT_WORDS.failed, { why: outcome.why })}</span>;
  }

  function detailOf(row: PlannedRow) {
    if (row.what === 'faulty') {
      return (
        <ul>
          {row.faults.map(({ words, values }) => (
            <li key={t(words, values)}>{t(words, values)}</li>
          ))}
        </ul>
      );
    }
    if (row.what === 'added') return `${row.draft.institution}　${row.person.account}`;
    if (row.what === 'same') return null;
    return (
      <ul>
        {row.changes.map(({ field, before, after }) => (
          <li key={field.zh} className="diff">
            {t(field)}： <del>{before}</del> <ins>{after}</ins>
          </li>
        ))}
      </ul>
    );
  }
}
