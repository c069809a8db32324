import { CASE_ACT_WORDS } from '@qichuang/language';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  /** The application, or the round of several. */
  readonly of: string;
  readonly applications: readonly { readonly id: string; readonly version: number }[];
  readonly onClose: () => void;
}

/** Closes what a recommender left lying, one by one with the same reason; stops at the first refusal and says why. */
export function CloseDialog({ of, applications, onClose }: Props) {
  const t = useWords();
  const closing = useAct('close-not-acted-on');
  return (
    <ReasonDialog
      of={`${of}:close-not-acted-on`}
      danger
      title={t(CASE_ACT_WORDS.closeTitle)}
      verb={t(CASE_ACT_WORDS.closeCount, { count: applications.length })}
      label={t(CASE_ACT_WORDS.closeReason)}
      least={4}
      by={closing}
      onSend={closeAll}
      onClose={onClose}
    >
      <p>{t(CASE_ACT_WORDS.closeText)}</p>
    </ReasonDialog>
  );

  async function closeAll(reason: string) {
    for (const { id, version } of applications) {
      const done = await closing.act({ params: { application: id }, body: { version, reason } });
      if (done === undefined) return undefined;
    }
    return true;
  }
}
