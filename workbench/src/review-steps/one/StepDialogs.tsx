import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Step } from './StepPage.tsx';

interface Props {
  readonly step: Step;
  readonly onClose: () => void;
}

/** The applicant will be there, and says who comes. */
export function AttendDialog({ step, onClose }: Props) {
  const t = useWords();
  const doing = useAct('confirm-step-attendance');
  return (
    <ReasonDialog
      of={`${step.id}:attend`}
      title={t(WORDS.attend)}
      verb={t(WORDS.attend)}
      label={t(WORDS.attendWho)}
      start={step.attendance?.who ?? ''}
      least={0}
      hint={t(WORDS.attendHint)}
      by={doing}
      onSend={(who) => doing.act({ params: { step: step.id }, body: { version: step.version, who } })}
      onClose={onClose}
    >
      <p>
        <DayText on={step.on} weekday /> <b>{step.from}</b> · {step.place}
      </p>
    </ReasonDialog>
  );
}

const REASONED = {
  'decline-review-step': { verb: WORDS.decline, hint: WORDS.declineHint, danger: true },
  'cancel-review-step': { verb: WORDS.cancel, hint: null, danger: true },
  'reopen-step-record': { verb: WORDS.reopen, hint: null, danger: false },
} as const;

/** Stepping back, calling off, sending back: each says why. */
export function ReasonedDialog({ step, onClose, name }: Props & { readonly name: keyof typeof REASONED }) {
  const t = useWords();
  const doing = useAct(name);
  const { verb, hint, danger } = REASONED[name];
  return (
    <ReasonDialog
      of={`${step.id}:${name}`}
      title={t(verb)}
      verb={t(verb)}
      danger={danger}
      hint={hint === null ? undefined : t(hint)}
      by={doing}
      onSend={(reason) => doing.act({ params: { step: step.id }, body: { version: step.version, reason } })}
      onClose={onClose}
    />
  );
}

/** Signs the record by its hash, as it is, or with what one sees otherwise. */
export function SignDialog({ step, differs, onClose }: Props & { readonly differs: boolean }) {
  const t = useWords();
  const doing = useAct('sign-step-record');
  const { hash } = step;
  const send = (differing: string | null) =>
    hash === null
      ? undefined
      : doing.act({ params: { step: step.id }, body: { version: step.version, hash, differing } });
  if (differs)
    return (
      <ReasonDialog
        of={`${step.id}:differ`}
        title={t(WORDS.signDiffering)}
        verb={t(WORDS.sign)}
        label={t(WORDS.differingView)}
        most={2000}
        by={doing}
        onSend={send}
        onClose={onClose}
      />
    );
  async function sign() {
    if ((await send(null)) !== undefined) onClose();
  }
  return (
    <ConfirmDialog
      open
      title={t(WORDS.sign)}
      verb={t(WORDS.sign)}
      pending={doing.pending}
      refusal={doing.refusal}
      onConfirm={() => void sign()}
      onCancel={onClose}
    >
      <p>{t(WORDS.signText)}</p>
      {hash !== null && (
        <p className="hint">
          <HashText hash={hash} />
        </p>
      )}
    </ConfirmDialog>
  );
}
