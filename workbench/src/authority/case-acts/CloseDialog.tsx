import { CASE_ACT_WORDS, KIT_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { ReasonRow } from '../check/CheckActs.tsx';

interface Props {
  readonly open: boolean;
  readonly applications: readonly { readonly id: string; readonly version: number }[];
  readonly onClose: () => void;
}

/** Closes what a recommender left lying, one by one with the same reason; stops at the first refusal and says why. */
export function CloseDialog({ open, applications, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('close-not-acted-on');
  const [reason, setReason] = useState('');
  const close = () => {
    clear();
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      danger
      title={t(CASE_ACT_WORDS.closeTitle)}
      verb={t(CASE_ACT_WORDS.closeCount, { count: applications.length })}
      pending={pending}
      refusal={refusal}
      blocked={reason.trim().length < 4 ? t(KIT_WORDS.required) : null}
      onCancel={close}
      onConfirm={() => void closeAll()}
    >
      <p>{t(CASE_ACT_WORDS.closeText)}</p>
      <ReasonRow
        label={t(CASE_ACT_WORDS.closeReason)}
        required
        max={500}
        value={reason}
        onChange={setReason}
      />
    </ConfirmDialog>
  );

  async function closeAll() {
    for (const { id, version } of applications) {
      const done = await act({ params: { application: id }, body: { version, reason: reason.trim() } });
      if (done === undefined) return;
    }
    close();
  }
}
