import { ROUND_WORDS } from '@qichuang/language';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { ReasonRow } from '../../kit/ReasonRow.tsx';
import { useWords } from '../../kit/words.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { draftOf, windowFaults, windowsOf } from './round-plan.ts';
import { useFaultWords, WindowsEditor } from './WindowsEditor.tsx';

interface Props {
  readonly round: Round;
  readonly recommends: boolean;
  readonly onClose: () => void;
}

/** Moves the windows of a called round, with the reason that is published. */
export function RescheduleDialog({ round, recommends, onClose }: Props) {
  const t = useWords();
  const faultWords = useFaultWords();
  const [{ windows, reason }, write, forget, found] = useKeptFields(`${round.id}:reschedule`, () => ({
    windows: draftOf(round).windows,
    reason: '',
  }));
  const { act, pending, refusal } = useAct('reschedule-round', forget);
  const faults = windowFaults(windows, recommends);
  return (
    <ConfirmDialog
      open
      width={760}
      title={t(ROUND_WORDS.rescheduleTitle)}
      verb={t(ROUND_WORDS.rescheduleTitle)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={faults.length > 0 ? t(ROUND_WORDS.faultsCount, { count: faults.length }) : null}
      missing={reason.trim().length < 4 ? t(ROUND_WORDS.rescheduleReason) : undefined}
      onCancel={onClose}
      onConfirm={() =>
        void act({
          params: { round: round.id },
          body: { version: round.version, windows: windowsOf(windows, recommends), reason: reason.trim() },
        }).then((done) => done && onClose())
      }
    >
      <p>{t(ROUND_WORDS.rescheduleText)}</p>
      <WindowsEditor
        windows={windows}
        recommends={recommends}
        onChange={(next) => write({ windows: next })}
        faultAt={(at) => faultWords(faults.find((fault) => fault.at === at))}
      />
      <ReasonRow
        label={t(ROUND_WORDS.rescheduleReason)}
        required
        max={500}
        value={reason}
        onChange={(next) => write({ reason: next })}
      />
    </ConfirmDialog>
  );
}
