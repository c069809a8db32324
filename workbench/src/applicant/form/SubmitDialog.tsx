import type { Problem } from '@qichuang/contract';
import { FORM_WORDS } from '@qichuang/language';
import { ClauseTags } from '../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Outcome } from './check/outcomes.ts';
import { LastLook } from './LastLook.tsx';

interface Props {
  readonly open: boolean;
  readonly again: boolean;
  readonly refused: readonly Outcome[];
  readonly reasoned: readonly Outcome[];
  readonly checking: boolean;
  readonly unsaved: number;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onHandIn: () => void;
  readonly onCancel: () => void;
}

/** The last look at an application: what is refused, what has a reason. */
export function SubmitDialog({ again, refused, reasoned, checking, ...look }: Props) {
  const t = useWords();
  const language = useLanguage();
  const missing = refused.length === 0 ? null : t(FORM_WORDS.submitRefused, { count: refused.length });
  return (
    <LastLook
      {...look}
      title={t(FORM_WORDS.submitTitle)}
      verb={t(again ? FORM_WORDS.resubmit : FORM_WORDS.submit)}
      text={t(FORM_WORDS.submitWhat)}
      {...{ missing, checking }}
    >
      {missing !== null && (
        <div className="notice bad">
          <div>
            <b>{missing}</b>
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
      {!checking && missing === null && reasoned.length === 0 && (
        <p className="good-text">{t(FORM_WORDS.submitReady)}</p>
      )}
    </LastLook>
  );
}
