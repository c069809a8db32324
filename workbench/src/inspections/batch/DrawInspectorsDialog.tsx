import { DRAW_OFFICE_WORDS, INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { ChanceFields } from '../../draws/prepare/ChanceFields.tsx';
import { type DrawDraft, emptyDraw } from '../../draws/prepare/draw-plan.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Batch } from './BatchPage.tsx';

/** Draws up the list of inspectors: the register makes it, the office says how many go and how chance comes in. */
export function DrawInspectorsDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useWords();
  const go = useNavigate();
  const { act, pending, refusal } = useAct('draw-inspectors');
  const [perTask, setPerTask] = useState(batch.least);
  const [draft, setDraft] = useState<DrawDraft>(() => ({
    ...emptyDraw(),
    title: t(WORDS.drawInspectorsSuggested, { year: batch.year, batch: batch.name }),
  }));
  const change = (part: Partial<DrawDraft>) => setDraft((old) => ({ ...old, ...part }));
  const { title, hash, witnesses, publicSource, fallback, deadline } = draft;
  const complete =
    title.trim() !== '' &&
    publicSource.trim() !== '' &&
    (fallback.trim() === '') === (deadline === null) &&
    witnesses.every(({ source, person }) => source.trim() !== '' && person.trim() !== '');

  async function save() {
    const done = await act({
      params: { inspection: batch.id },
      body: {
        version: batch.version,
        perTask,
        title,
        hash,
        witnesses: witnesses.map(({ source, person }) => ({ source, person })),
        publicSource,
        fallback,
        deadline,
      },
    });
    if (done !== undefined) await go({ to: '/draws/$draw', params: { draw: done.draw } });
  }

  return (
    <ConfirmDialog
      open
      width={860}
      title={t(WORDS.drawInspectorsTitle, { batch: batch.name })}
      verb={t(WORDS.drawInspectorsVerb)}
      pending={pending}
      refusal={refusal}
      blocked={complete ? null : t(DRAW_OFFICE_WORDS.witnesses)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>{t(WORDS.drawInspectorsText)}</p>
      <FormRow label={t(DRAW_OFFICE_WORDS.name)} required>
        {(ids) => (
          <Input
            {...ids}
            value={title}
            maxLength={120}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(WORDS.perTask)} required hint={t(WORDS.perTaskHint, { least: batch.least })}>
        {(ids) => (
          <InputNumber
            {...ids}
            min={batch.least}
            max={9}
            precision={0}
            value={perTask}
            onChange={(typed) => setPerTask(typed ?? batch.least)}
          />
        )}
      </FormRow>
      <ChanceFields draft={draft} onChange={change} />
    </ConfirmDialog>
  );
}
