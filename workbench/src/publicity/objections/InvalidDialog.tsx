import { OBJECTION_WORDS } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Objection } from './objection-state.ts';

const KINDS = ['anonymous', 'incomplete-evidence', 'late', 'not-of-this-notice'] as const;
const LEAST = 2;

/** Finds an objection invalid: of which kind, and why; it stays on record. */
export function InvalidDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('find-objection-invalid');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('incomplete-evidence');
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      open
      danger
      title={t(OBJECTION_WORDS.invalidTitle)}
      verb={t(OBJECTION_WORDS.invalidVerb)}
      pending={pending}
      refusal={refusal}
      blocked={reason.trim().length < LEAST ? t(OBJECTION_WORDS.invalidHint) : null}
      onConfirm={() =>
        void act({
          params: { objection: objection.id },
          body: { version: objection.version, kind, reason: reason.trim() },
        }).then((done) => {
          if (done !== undefined) onClose();
        })
      }
      onCancel={onClose}
    >
      <FormRow label={t(OBJECTION_WORDS.invalidKind)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(OBJECTION_WORDS[value]) }))}
            onChange={({ target }) => setKind(target.value as typeof kind)}
          />
        )}
      </FormRow>
      <FormRow label={t(OBJECTION_WORDS.invalidReason)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={reason}
            maxLength={500}
            autoSize={{ minRows: 3 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
