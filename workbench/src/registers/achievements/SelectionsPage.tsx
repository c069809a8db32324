import { SELECTION_STATE_WORDS, SELECTION_WORDS } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Selection = NonNullable<ViewQuery<'list-selections'>['data']>['rows'][number];

/** The yearly choices of achievements (B5.3). */
export function SelectionsPage() {
  const t = useWords();
  const office = useOffice();
  const [preparing, setPreparing] = useState(false);
  const programme = office?.unit.kind === 'authority' ? office.unit.id : undefined;
  const known = documentOf(useProgramme(programme).data);
  const list = useView('list-selections', { query: programme === undefined ? {} : { programme } });
  const columns: readonly Column<Selection>[] = [
    {
      id: 'title',
      title: t(SELECTION_WORDS.title),
      names: true,
      cell: ({ id, title }) => (
        <Link to="/achievements/$selection" params={{ selection: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'year', title: t(SELECTION_WORDS.year), numeric: true, cell: ({ year }) => year },
    {
      id: 'until',
      title: t(SELECTION_WORDS.filesUntil),
      cell: ({ filesUntil }) => <DayText on={filesUntil} />,
    },
    { id: 'chosen', title: t(SELECTION_WORDS.chosen), numeric: true, cell: ({ chosen }) => chosen },
    {
      id: 'state',
      title: t(SELECTION_WORDS.state),
      cell: ({ state }) => <span className="tag">{t(SELECTION_STATE_WORDS[state])}</span>,
    },
  ];
  return (
    <Fetched query={list}>
      {({ rows }) => (
        <>
          <ListPage
            title={t(SELECTION_WORDS.selections)}
            total={rows.length}
            why={
              <>
                {t(SELECTION_WORDS.why)} <ClauseTag clause="B5.3" />
              </>
            }
            aside={
              office?.role === 'authority-clerk' &&
              known?.reports.achievement !== undefined && (
                <Button type="primary" onClick={() => setPreparing(true)}>
                  {t(SELECTION_WORDS.prepare)}
                </Button>
              )
            }
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            empty={<EmptyList title={t(SELECTION_WORDS.empty)} hint={t(SELECTION_WORDS.emptyHint)} />}
          />
          {preparing && programme !== undefined && (
            <PrepareDialog programme={programme} onClose={() => setPreparing(false)} />
          )}
        </>
      )}
    </Fetched>
  );
}

function PrepareDialog({ programme, onClose }: { programme: string; onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const [{ title, filesUntil }, write, forget, found] = useKeptFields(`${programme}:selection`, () => ({
    title: '',
    filesUntil: null as string | null,
  }));
  const preparing = useAct('prepare-achievement-call', forget);
  async function prepare(): Promise<void> {
    if (filesUntil === null) return;
    const done = await preparing.act({ body: { programme, title: title.trim(), filesUntil } });
    if (done !== undefined)
      await navigate({ to: '/achievements/$selection', params: { selection: done.id } });
  }
  return (
    <ConfirmDialog
      open
      title={t(SELECTION_WORDS.prepare)}
      verb={t(SELECTION_WORDS.prepare)}
      pending={preparing.pending}
      refusal={preparing.refusal}
      found={found}
      blocked={title.trim() === '' || filesUntil === null ? t(SELECTION_WORDS.fillAll) : null}
      onConfirm={() => void prepare()}
      onCancel={onClose}
    >
      <FormRow label={t(SELECTION_WORDS.title)} required>
        {(ids) => (
          <Input
            {...ids}
            maxLength={100}
            value={title}
            onChange={({ target }) => write({ title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(SELECTION_WORDS.filesUntil)} required>
        {({ id }) => <DayField id={id} value={filesUntil} onChange={(day) => write({ filesUntil: day })} />}
      </FormRow>
    </ConfirmDialog>
  );
}
