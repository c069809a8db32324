import type { Problem } from '@qichuang/contract';
import { DRAW_OFFICE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { ChanceFields } from './ChanceFields.tsx';
import { type Chance, type ChanceDraft, chanceOf, emptyChance, saysChance } from './draw-plan.ts';

interface Props<Own> {
  /** What is drawn for and by which act, to keep under what was typed. */
  readonly of: string;
  readonly title: string;
  readonly verb: string;
  readonly text: string;
  /** The name the draw is given unless another is typed. */
  readonly suggested: string;
  /** What this draw asks for besides, before anything was typed. */
  readonly own: () => Own;
  /** Why it cannot be drawn up yet as far as its own part goes, or `null`. */
  readonly missing?: (own: Own) => string | null;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  /** Draws it up; answers the draw's id, or `undefined` after a refusal. */
  readonly onDraw: (chance: Chance, own: Own) => Promise<string | undefined>;
  readonly onClose: () => void;
  readonly children: (own: Own, change: (own: Own) => void) => ReactNode;
}

/** Draws up a list whose candidates the system knows: the office only says what of its own it asks for, and how chance comes in. */
export function DrawUpDialog<Own>(props: Props<Own>) {
  const t = useWords();
  const go = useNavigate();
  const [{ chance, own }, change, forget, found] = useKeptFields(props.of, () => ({
    chance: { ...emptyChance(), title: props.suggested },
    own: props.own(),
  }));
  const changeChance = (part: Partial<ChanceDraft>) => change({ chance: { ...chance, ...part } });
  const unsaid = saysChance(chance) ? null : t(DRAW_OFFICE_WORDS.chanceMissing);

  async function save() {
    const draw = await props.onDraw(chanceOf(chance), own);
    if (draw === undefined) return;
    forget();
    await go({ to: '/draws/$draw', params: { draw } });
  }

  return (
    <ConfirmDialog
      open
      width={860}
      title={props.title}
      verb={props.verb}
      pending={props.pending}
      refusal={props.refusal}
      found={found}
      blocked={props.missing?.(own) ?? unsaid}
      onConfirm={() => void save()}
      onCancel={props.onClose}
    >
      <p>{props.text}</p>
      <FormRow label={t(DRAW_OFFICE_WORDS.name)} required>
        {(ids) => (
          <Input
            {...ids}
            value={chance.title}
            maxLength={120}
            onChange={({ target }) => changeChance({ title: target.value })}
          />
        )}
      </FormRow>
      {props.children(own, (next) => change({ own: next }))}
      <ChanceFields draft={chance} onChange={changeChance} />
    </ConfirmDialog>
  );
}
