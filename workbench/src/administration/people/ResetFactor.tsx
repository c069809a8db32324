import { SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { PersonRow } from './PeoplePage.tsx';

const REASON_LEAST = 4;

/** Takes away the second factor of somebody who lost the device, with a reason they are told. */
export function ResetFactor({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('reset-second-factor');
  const [reason, setReason, forget] = useKept(`${person.id}:reset-second-factor`, () => '');
  return (
    <ConfirmDialog
      open
      danger
      title={t(SECOND_FACTOR_WORDS.resetTitle, { name: person.name })}
      verb={t(SECOND_FACTOR_WORDS.resetVerb)}
      pending={pending}
      refusal={refusal}
      blocked={reason.trim().length < REASON_LEAST ? t(SECOND_FACTOR_WORDS.reasonHint) : null}
      onConfirm={() =>
        void act({
          params: { person: person.id },
          body: { version: person.version, reason: reason.trim() },
        }).then((done) => {
          if (done === undefined) return;
          forget();
          onClose();
        })
      }
      onCancel={onClose}
    >
      <p>{t(SECOND_FACTOR_WORDS.resetText)}</p>
      <FormRow label={t(SECOND_FACTOR_WORDS.reason)} required>
        {(ids) => (
          <Input {...ids} value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
