import type { Problem } from '@qichuang/contract';
import { FILING_WORDS, FORM_WORDS } from '@qichuang/language';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FilingView } from '../filing-words.ts';
import type { FilingFault } from './filing-faults.ts';

interface Props {
  readonly view: FilingView;
  readonly faults: readonly FilingFault[];
  readonly unsaved: number;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onGo: (target: string) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const SHOWN = 12;

/** The last look before a filing is handed in: what is missing, what to look at once more, one declaration, one button. */
export function SubmitFilingDialog(props: Props) {
  const { view, faults, unsaved, pending, refusal, onGo, onSubmit, onCancel } = props;
  const t = useWords();
  const language = useLanguage();
  const [declared, setDeclared] = useState(false);
  return (
    <ConfirmDialog
      open
      width={640}
      title={t(FILING_WORDS.submitTitle)}
      verb={t(view.state === 'returned' ? FILING_WORDS.resubmit : FILING_WORDS.submit)}
      pending={pending}
      refusal={refusal}
      blocked={blockedBy()}
      onConfirm={onSubmit}
      onCancel={onCancel}
    >
      <p>{t(view.kind === 'progress-report' ? FILING_WORDS.submitWhatProgress : FILING_WORDS.submitWhat)}</p>
      {faults.length > 0 ? (
        <div className="notice bad">
          <div>
            <b>{t(FILING_WORDS.missing, { count: faults.length })}</b>
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
      ) : (
        <p className="good-text">{t(FILING_WORDS.ready)}</p>
      )}
      {view.notices.length > 0 && (
        <div className="notice soft">
          <div>
            <b>{t(FILING_WORDS.notices)}</b>
            <ul className="plain">
              {view.notices.map((notice) => (
                <li key={notice.check}>{notice[language]}</li>
              ))}
            </ul>
            <p className="hint">{t(FILING_WORDS.noticesHint)}</p>
          </div>
        </div>
      )}
      <p className="declare">
        <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
          {t(FORM_WORDS.declare)}
        </Checkbox>
      </p>
    </ConfirmDialog>
  );

  function blockedBy(): string | null {
    if (unsaved > 0) return t(FORM_WORDS.unsavedFirst, { count: unsaved });
    if (faults.length > 0) return t(FILING_WORDS.missing, { count: faults.length });
    return declared ? null : t(FORM_WORDS.declareFirst);
  }
}
