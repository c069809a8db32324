import { SECOND_FACTOR_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useWords } from '../../kit/words.ts';
import { CodeField } from '../../sign-in/CodeField.tsx';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  readonly what: 'renew' | 'remove';
  /** New recovery codes, or `null` where there are none any more. */
  readonly onDone: (recoveryCodes: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** What takes a fresh code: an unwatched screen must not be enough. */
export function WithCode({ what, onDone, onClose }: Props) {
  const t = useWords();
  const renew = useAct('renew-recovery-codes');
  const remove = useAct('remove-second-factor');
  const [code, setCode] = useState('');
  const renewing = what === 'renew';

  async function go(): Promise<void> {
    if (renewing) {
      const told = await renew.act({ body: { code } });
      if (told !== undefined) onDone(told.recoveryCodes);
    } else if ((await remove.act({ body: { code } })) !== undefined) onDone(null);
  }

  return (
    <ConfirmDialog
      open
      danger={!renewing}
      title={t(renewing ? SECOND_FACTOR_WORDS.renewTitle : SECOND_FACTOR_WORDS.removeTitle)}
      verb={t(renewing ? SECOND_FACTOR_WORDS.renewVerb : SECOND_FACTOR_WORDS.removeVerb)}
      pending={renew.pending || remove.pending}
      refusal={renewing ? renew.refusal : remove.refusal}
      blocked={code.trim() === '' ? t(SECOND_FACTOR_WORDS.codeOrRecovery) : null}
      onConfirm={() => void go()}
      onCancel={onClose}
    >
      <p>{t(renewing ? SECOND_FACTOR_WORDS.renewText : SECOND_FACTOR_WORDS.removeText)}</p>
      <CodeField value={code} onChange={setCode} />
    </ConfirmDialog>
  );
}
