import type { Problem } from '@qichuang/contract';
import { FORM_WORDS, INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { FilingFault } from '../../filings/desk/filing-faults.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

interface Props {
  readonly faults: readonly FilingFault[];
  readonly unsaved: number;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onGo: (target: string) => void;
  readonly onHandIn: () => void;
  readonly onCancel: () => void;
}

const SHOWN = 12;

/** The last look before the findings are frozen: what is missing or does not agree, one statement, one button. */
export function HandInDialog({ faults, unsaved, pending, refusal, onGo, onHandIn, onCancel }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [declared, setDeclared] = useState(false);
  return (
    <ConfirmDialog
      open
      width={640}
      title={t(WORDS.handInTitle)}
      verb={t(WORDS.handInVerb)}
      pending={pending}
      refusal={refusal}
      blocked={blockedBy()}
      onConfirm={onHandIn}
      onCancel={onCancel}
    >
      <p>{t(WORDS.handInText)}</p>
      {faults.length > 0 && (
        <div className="notice bad">
          <div>
            <b>{t(WORDS.missing, { count: faults.length })}</b>
            <ul className="plain">
              {faults.slice(0, SHOWN).map((fault, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two faults of one field differ by place alone
                <li key={nth}>
                  <Button type="link" size="small" onClick={() => onGo(fault.target)}>
                    {fault[language]}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p className="declare">
        <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
          {t(WORDS.truth)}
        </Checkbox>
      </p>
    </ConfirmDialog>
  );

  function blockedBy(): string | null {
    if (unsaved > 0) return t(FORM_WORDS.unsavedFirst, { count: unsaved });
    if (faults.length > 0) return t(WORDS.missing, { count: faults.length });
    return declared ? null : t(WORDS.truth);
  }
}
