import { UploadOutlined } from '@ant-design/icons';
import { EXPERT_IMPORT_WORDS, EXPERT_POOL_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { AnswerFault } from '../../wire/answer-fault.ts';
import { useOffice } from '../../wire/session.tsx';
import { useKept } from '../../wire/use-kept.ts';
import { fetchAll } from '../../wire/use-pages.ts';
import type { Expert } from '../pool/expert-draft.ts';
import { ImportDifference } from './ImportDifference.tsx';
import { planImport, TEMPLATE_HEADS } from './plan-import.ts';
import { type Cells, readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import '../review-office.css';

/** Experts from a table: read, compared with the whole pool, shown, and only then written. */
export function ImportExpertsPage() {
  const t = useWords();
  const office = useOffice();
  const programme = documentOf(
    useProgramme(office?.unit.kind === 'authority' ? office.unit.id : undefined).data,
  );
  const pool = useQuery<readonly Expert[], AnswerFault>({
    queryKey: ['list-experts', 'whole pool'],
    queryFn: () => fetchAll('list-experts'),
  });
  const [pasted, paste, forget, found] = useKept('experts:import', () => '');
  const [fromFile, setFromFile] = useState<Cells | 'unreadable' | null>(null);
  const cells = useMemo(
    () => fromFile ?? (pasted.trim() === '' ? null : readCsv(pasted)),
    [fromFile, pasted],
  );
  const chooser = useRef<HTMLInputElement>(null);

  async function read(file: File) {
    const isWorkbook = /\.xlsx$/i.test(file.name);
    const table = isWorkbook ? await readXlsx(await file.arrayBuffer()) : readCsv(await file.text());
    paste('');
    setFromFile(table === undefined || table.length === 0 ? 'unreadable' : table);
  }

  return (
    <>
      <PageHead
        title={t(EXPERT_IMPORT_WORDS.title)}
        crumbs={[
          { label: t(EXPERT_POOL_WORDS.title), to: '/experts' },
          { label: t(EXPERT_IMPORT_WORDS.title) },
        ]}
        under={<p>{t(EXPERT_IMPORT_WORDS.how)}</p>}
      />
      <section className="card">
        <div className="card-body">
          <FoundNote found={found} />
          <p className="hint">{t(EXPERT_IMPORT_WORDS.columns)}</p>
          <p className="line">
            <Button icon={<UploadOutlined aria-hidden />} onClick={() => chooser.current?.click()}>
              {t(EXPERT_IMPORT_WORDS.file)}
            </Button>
            <a className="plain-button" download="experts.csv" href={TEMPLATE}>
              {t(EXPERT_IMPORT_WORDS.template)}
            </a>
            <input
              ref={chooser}
              hidden
              type="file"
              accept=".xlsx,.csv,.txt"
              aria-label={t(EXPERT_IMPORT_WORDS.file)}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file !== undefined) void read(file);
                target.value = '';
              }}
            />
          </p>
          <Input.TextArea
            aria-label={t(EXPERT_IMPORT_WORDS.paste)}
            placeholder={t(EXPERT_IMPORT_WORDS.paste)}
            value={pasted}
            autoSize={{ minRows: 4, maxRows: 10 }}
            onChange={({ target }) => {
              setFromFile(null);
              paste(target.value);
            }}
          />
          {cells === 'unreadable' && (
            <p className="notice bad" role="alert">
              {t(EXPERT_IMPORT_WORDS.unreadable)}
            </p>
          )}
        </div>
      </section>
      {cells !== null && cells !== 'unreadable' && programme !== null && (
        <Fetched query={pool}>
          {(experts) => <Compared cells={cells} pool={experts} programme={programme} onWritten={forget} />}
        </Fetched>
      )}
    </>
  );
}

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${TEMPLATE_HEADS.join(',')}\r\n`)}`;

interface Compare {
  readonly cells: Cells;
  readonly pool: readonly Expert[];
  readonly programme: Programme;
  readonly onWritten: () => void;
}

function Compared({ cells, pool, programme, onWritten }: Compare) {
  const t = useWords();
  const language = useLanguage();
  const plan = useMemo(() => planImport(cells, pool, programme), [cells, pool, programme]);
  if (plan.ok) return <ImportDifference rows={plan.rows} onWritten={onWritten} />;
  return (
    <p className="notice bad" role="alert">
      {t(EXPERT_IMPORT_WORDS.columnsMissing, { columns: plan.missing.join(language === 'zh' ? '、' : ', ') })}
    </p>
  );
}
