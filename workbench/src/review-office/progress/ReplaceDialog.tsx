import { PROGRESS_WORDS } from '@qichuang/language';
import { Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { ExpertSelect } from '../pool/ExpertSelect.tsx';
import type { ReviewCell } from './progress-lines.ts';

const REASON_LEAST = 2;
const REASON_MAX = 300;

/** Ends one reader's review with its reason, and gives the application to another if there is one. */
export function ReplaceDialog({ cell, onClose }: { cell: ReviewCell; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('replace-reviewer');
  const [expert, setExpert] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim().length < REASON_LEAST;
  const told = { expert: cell.expertName, application: cell.name };

  async function replace() {
    setTried(true);
    if (missing) return;
    const done = await act({
      params: { review: cell.review },
      body: { version: cell.version, expert, reason: reason.trim() },
    });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(PROGRESS_WORDS.replaceTitle, told)}
      verb={t(PROGRESS_WORDS.replaceVerb)}
      pending={pending}
      refusal={refusal}
      danger={cell.state === 'scored'}
      onConfirm={() => void replace()}
      onCancel={onClose}
    >
      <p>{t(cell.state === 'scored' ? PROGRESS_WORDS.setAsideText : PROGRESS_WORDS.replaceText, told)}</p>
      <FormRow label={t(PROGRESS_WORDS.newExpert)}>
        {(ids) => (
          <ExpertSelect
            id={ids.id}
            category={cell.category}
            value={expert}
            placeholder={t(PROGRESS_WORDS.newExpertNone)}
            onChange={setExpert}
          />
        )}
      </FormRow>
      <FormRow
        label={t(PROGRESS_WORDS.reason)}
        required
        hint={t(PROGRESS_WORDS.reasonHint)}
        fault={tried && missing ? t(PROGRESS_WORDS.reasonMissing) : null}
      >
        {(ids) => (
          <Input.TextArea
            {...ids}
            value={reason}
            maxLength={REASON_MAX}
            autoSize={{ minRows: 2 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}
