import { DRAW_OFFICE_WORDS, INSPECTION_OBJECT_WORDS, INSPECTION_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { ChanceFields } from '../draws/prepare/ChanceFields.tsx';
import { type DrawDraft, emptyDraw } from '../draws/prepare/draw-plan.ts';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { type Exclusion, ExclusionFields } from './objects/ExclusionFields.tsx';
import type { Plan } from './PlansPage.tsx';

interface Props {
  readonly plan: Plan;
  readonly batch: string;
  readonly onClose: () => void;
}

/** Draws up the list of a batch: the register makes the list, the office only says how chance will come into it. */
export function DrawObjectsDialog({ plan, batch, onClose }: Props) {
  const t = useWords();
  const go = useNavigate();
  const { act, pending, refusal } = useAct('draw-inspection-objects');
  const [draft, setDraft] = useState<DrawDraft>(() => ({
    ...emptyDraw(),
    title: t(INSPECTION_WORDS.drawTitleSuggested, { year: plan.year, batch }),
  }));
  const [excluded, setExcluded] = useState<readonly Exclusion[]>([]);
  const unexplained = excluded.some(({ reason }) => reason.trim() === '');
  const change = (part: Partial<DrawDraft>) => setDraft((old) => ({ ...old, ...part }));
  const { title, hash, witnesses, publicSource, fallback, deadline } = draft;
  const complete =
    title.trim() !== '' &&
    publicSource.trim() !== '' &&
    (fallback.trim() === '') === (deadline === null) &&
    witnesses.every(({ source, person }) => source.trim() !== '' && person.trim() !== '');

  const unsaid = complete ? null : DRAW_OFFICE_WORDS.witnesses;
  const missing = unexplained ? INSPECTION_OBJECT_WORDS.exclusionsMissing : unsaid;

  async function save() {
    const done = await act({
      params: { plan: plan.id },
      body: {
        batch,
        title,
        hash,
        excluded: excluded.map(({ platform, reason }) => ({ platform, reason: reason.trim() })),
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
      title={t(INSPECTION_WORDS.drawTitle, { batch })}
      verb={t(INSPECTION_WORDS.drawVerb)}
      pending={pending}
      refusal={refusal}
      blocked={missing === null ? null : t(missing)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>{t(INSPECTION_WORDS.drawText)}</p>
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
      <ExclusionFields excluded={excluded} onChange={setExcluded} />
      <ChanceFields draft={draft} onChange={change} />
    </ConfirmDialog>
  );
}
