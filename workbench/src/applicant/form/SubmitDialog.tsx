import type { Problem } from '@qichuang/contract';
import { FORM_WORDS } from '@qichuang/language';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Outcome } from './check/outcomes.ts';

interface Props {
  readonly open: boolean;
  readonly again: boolean;
  readonly refused: readonly Outcome[];
  readonly reasoned: readonly Outcome[];
  readonly checking: boolean;
  readonly unsaved: number;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** The last look: what is refused, what has a reason, what submitting means; one declaration, one button. */
export function SubmitDialog(props: Props) {
  const { open, again, refused, reasoned, checking, unsaved, pending, refusal, onSubmit, onCancel } = props;
  const t = useWords();
  const language = useLanguage();
  const [declared, setDeclared] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      width={640}
      title={t(FORM_WORDS.submitTitle)}
      verb={t(again ? FORM_WORDS.resubmit : FORM_WORDS.submit)}
      pending={pending || checking}
      refusal={refusal}
      blocked={blockedBy()}
      onConfirm={onSubmit}
      onCancel={onCancel}
    >
      <p>{t(FORM_WORDS.submitWhat)}</p>
      {refused.length > 0 && (
        <div className="notice bad">
          <div>
            <b>{t(FORM_WORDS.submitRefused, { count: refused.length })}</b>
            <ul className="plain">
              {refused.map(({ rule, zh, en, todoZh, todoEn, clause }) => (
                <li key={rule}>
                  {language === 'zh' ? zh : en} <ClauseTags clauses={clause} />
                  <span className="hint"> {language === 'zh' ? todoZh : todoEn}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {reasoned.length > 0 && (
        <div className="notice soft">
          <div>
            <b>{t(FORM_WORDS.submitReasons, { count: reasoned.length })}</b>
            <ul className="plain">
              {reasoned.map(({ rule, zh, en, clause }) => (
                <li key={rule}>
                  {language === 'zh' ? zh : en} <ClauseTags clauses={clause} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {!checking && refused.length === 0 && reasoned.length === 0 && (
        <p className="good-text">{t(FORM_WORDS.submitReady)}</p>
      )}
      <p className="declare">
        <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
          {t(FORM_WORDS.declare)}
        </Checkbox>
      </p>
    </ConfirmDialog>
  );

  function blockedBy(): string | null {
    if (checking) return t(FORM_WORDS.checking);
    if (unsaved > 0) return t(FORM_WORDS.unsavedFirst, { count: unsaved });
    if (refused.length > 0) return t(FORM_WORDS.submitRefused, { count: refused.length });
    return declared ? null : t(FORM_WORDS.declareFirst);
  }
}
