import { DRAW_OFFICE_WORDS } from '@qichuang/language';
import { Input, Select } from 'antd';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import type { Draw } from './DrawPage.tsx';

/** Takes the next tickets in place of those who fell out. */
export function SupplementDialog({ draw, onClose }: { readonly draw: Draw; readonly onClose: () => void }) {
  const t = useWords();
  const [{ out, why, reason }, write, forget, found] = useKeptFields(`${draw.id}:supplement`, () => ({
    out: [] as readonly string[],
    why: '',
    reason: '',
  }));
  const { act, pending, refusal } = useAct('supplement-draw', forget);
  const holders = draw.strata.flatMap(({ outcome }) =>
    outcome.filter(({ fate }) => fate === 'taken' || fate === 'taken-before'),
  );

  async function save() {
    const done = await act({
      params: { draw: draw.id },
      body: { version: draw.version, out: out.map((id) => ({ id, reason: why })), more: [], reason },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(DRAW_OFFICE_WORDS.supplementTitle)}
      verb={t(DRAW_OFFICE_WORDS.supplementVerb)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={
        out.length === 0 || why.trim() === '' || reason.trim() === ''
          ? t(DRAW_OFFICE_WORDS.supplementText)
          : null
      }
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <FormRow label={t(DRAW_OFFICE_WORDS.outWho)} required>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            style={{ width: '100%' }}
            value={[...out]}
            options={holders.map(({ id, name }) => ({ value: id, label: name ?? id.slice(0, 12) }))}
            onChange={(chosen: string[]) => write({ out: chosen })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_OFFICE_WORDS.outReason)} required>
        {(ids) => (
          <Input
            {...ids}
            value={why}
            maxLength={200}
            onChange={({ target }) => write({ why: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_OFFICE_WORDS.reason)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={reason}
            maxLength={500}
            onChange={({ target }) => write({ reason: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
