import { DOCUMENT_PART_WORDS, DRAFT_MOVE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useAct } from '../../wire/use-act.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Preview = NonNullable<ViewQuery<'preview-draft-moves'>['data']>;
type Row = Preview['drafts'][number];

/** A version published since the call: what it changes for the open drafts, one by one, and the act that takes them over (A4.1). */
export function DraftMoves({ round, may }: { readonly round: Round; readonly may: boolean }) {
  const query = useView('preview-draft-moves', { params: { round: round.id } }, { keepOld: true });
  const preview = query.data;
  if (preview === undefined || preview.target === null) return null;
  return <Waiting round={round} may={may} preview={preview} target={preview.target} />;
}

interface Props {
  readonly round: Round;
  readonly may: boolean;
  readonly preview: Preview;
  readonly target: NonNullable<Preview['target']>;
}

function Waiting({ round, may, preview, target }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { act, pending, refusal } = useAct('move-drafts');
  const { drafts, differences, otherwise } = preview;
  const { version } = target;
  const going = drafts.filter(({ stays }) => !stays).length;
  return (
    <section className="card" aria-labelledby="draft-moves">
      <div className="card-head">
        <h2 id="draft-moves">{t(DRAFT_MOVE_WORDS.title)}</h2>
        <span className="space" />
        {may && otherwise.length === 0 && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {t(DRAFT_MOVE_WORDS.move, { version })}
          </Button>
        )}
      </div>
      <div className="card-body">
        <p>
          {otherwise.length > 0
            ? t(DRAFT_MOVE_WORDS.otherwise, {
                parts: otherwise.map(partName).join(t(DRAFT_MOVE_WORDS.comma)),
              })
            : t(DRAFT_MOVE_WORDS.why, { version, count: drafts.length })}
        </p>
        <details>
          <summary>{t(DRAFT_MOVE_WORDS.differences, { count: differences.length })}</summary>
          <ul>
            {differences.map((one) => (
              <li key={`${one.part} ${one.id} ${one.zh}`}>{one[language]}</li>
            ))}
          </ul>
        </details>
        <p className="hint">{t(drafts.length === 0 ? DRAFT_MOVE_WORDS.none : DRAFT_MOVE_WORDS.privacy)}</p>
      </div>
      {drafts.length > 0 && otherwise.length === 0 && <Drafts drafts={drafts} />}
      {asking && (
        <ConfirmDialog
          open
          title={t(DRAFT_MOVE_WORDS.move, { version })}
          verb={t(DRAFT_MOVE_WORDS.move, { version })}
          pending={pending}
          refusal={refusal}
          onCancel={() => setAsking(false)}
          onConfirm={() => void move()}
        >
          <p>{t(DRAFT_MOVE_WORDS.moveText, { count: going, version })}</p>
        </ConfirmDialog>
      )}
    </section>
  );

  function partName(part: string): string {
    const words = DOCUMENT_PART_WORDS[part];
    return words === undefined ? part : t(words);
  }

  async function move(): Promise<void> {
    const done = await act({
      params: { round: round.id },
      body: { version: round.version, digest: target.digest },
    });
    if (done !== undefined) setAsking(false);
  }
}

function Drafts({ drafts }: { readonly drafts: readonly Row[] }) {
  const t = useWords();
  const language = useLanguage();
  const named = (fields: Row['asked']) =>
    fields.length === 0 ? '–' : fields.map((field) => field[language]).join(t(DRAFT_MOVE_WORDS.comma));
  const columns: readonly Column<Row>[] = [
    { id: 'draft', title: t(DRAFT_MOVE_WORDS.draft), numeric: true, cell: ({ place }) => place },
    { id: 'category', title: t(DRAFT_MOVE_WORDS.category), cell: ({ category }) => category[language] },
    { id: 'kept', title: t(DRAFT_MOVE_WORDS.kept), numeric: true, cell: ({ kept }) => kept },
    {
      id: 'setAside',
      title: t(DRAFT_MOVE_WORDS.setAside),
      cell: ({ setAside, stays }) => (stays ? t(DRAFT_MOVE_WORDS.stays) : named(setAside)),
    },
    { id: 'asked', title: t(DRAFT_MOVE_WORDS.asked), cell: ({ asked }) => named(asked) },
  ];
  return (
    <DataTable
      label={t(DRAFT_MOVE_WORDS.title)}
      rows={drafts}
      columns={columns}
      keyOf={({ place }) => String(place)}
    />
  );
}
