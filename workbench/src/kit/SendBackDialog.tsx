import type { Problem } from '@qichuang/contract';
import { KIT_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FormRow } from './FormRow.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly verb: string;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onSendBack: (reason: string) => void;
  readonly onCancel: () => void;
}

const LEAST = 2;
const MOST = 500;

/** Sends what somebody prepared back to them, with the reason. */
export function SendBackDialog({ title, verb, pending, refusal, onSendBack, onCancel }: Props) {
  const t = useWords();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      open
      title={title}
      verb={verb}
      pending={pending}
      refusal={refusal}
      blocked={
        reason.trim().length < LEAST
          ? t(KIT_WORDS.labelled, { label: t(KIT_WORDS.reason), value: t(KIT_WORDS.required) })
          : null
      }
      onConfirm={() => onSendBack(reason.trim())}
      onCancel={onCancel}
    >
      <FormRow label={t(KIT_WORDS.reason)} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={reason}
            maxLength={MOST}
            autoSize={{ minRows: 3 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
