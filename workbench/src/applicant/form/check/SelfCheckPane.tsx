import { CheckOutlined, CloseOutlined, WarningOutlined } from '@ant-design/icons';
import { FORM_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { ClauseTag, ClauseTags } from '../../../kit/ClauseTag.tsx';
import { useProgrammeHere } from '../../../kit/programme.tsx';
import { ruleSays } from '../../../kit/rule-words.ts';
import { useLanguage, useWords } from '../../../kit/words.ts';
import { type Outcome, type Standing, standingOf } from './outcomes.ts';

export interface ReasonDesk {
  readonly texts: Readonly<Record<string, string>>;
  readonly onType: (rule: string, text: string) => void;
  readonly onLeave: () => void;
  readonly savedRules: ReadonlySet<string>;
}

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly reasons: ReasonDesk;
  /** Goes to the place where a rule is put right; `null` where it is not on this page. */
  readonly onGo: (outcome: Outcome) => (() => void) | null;
}

const ICONS: Readonly<Record<Standing, ReactNode>> = {
  refused: <CloseOutlined aria-hidden />,
  reason: <WarningOutlined aria-hidden />,
  met: <CheckOutlined aria-hidden />,
  none: null,
};
const SHOWN_MET = 2;

/** Every rule on this application, refused first, then those with a reason, then a few met; the rest folded. */
export function SelfCheckPane({ outcomes, reasons, onGo }: Props) {
  const t = useWords();
  const stood = outcomes.map((outcome) => ({
    outcome,
    standing: standingOf(outcome, reasons.texts[outcome.rule]),
  }));
  const by = (wanted: Standing) => stood.filter(({ standing }) => standing === wanted);
  const met = by('met');
  const applying = stood.length - by('none').length;
  return (
    <section className="card check" aria-labelledby="self-check">
      <div className="card-head">
        <h2 id="self-check">{t(FORM_WORDS.selfCheck)}</h2>
        <span className="hint">{t(FORM_WORDS.selfCheckLive)}</span>
        <span className="space" />
        <span className="hint" aria-live="polite">
          {t(FORM_WORDS.metOf, { total: applying, met: met.length })}
        </span>
      </div>
      <ul>
        {[...by('refused'), ...by('reason')].map(({ outcome, standing }) => (
          <OutcomeRow key={outcome.rule} {...{ outcome, standing, reasons, onGo }} />
        ))}
        {met.slice(0, SHOWN_MET).map(({ outcome, standing }) => (
          <OutcomeRow key={outcome.rule} {...{ outcome, standing, reasons, onGo }} />
        ))}
      </ul>
      {met.length > SHOWN_MET && (
        <details>
          <summary>{t(FORM_WORDS.restMet, { count: met.length - SHOWN_MET })}</summary>
          <ul>
            {met.slice(SHOWN_MET).map(({ outcome, standing }) => (
              <OutcomeRow key={outcome.rule} {...{ outcome, standing, reasons, onGo }} />
            ))}
          </ul>
        </details>
      )}
      <p className="hint foot">
        {t(FORM_WORDS.notApplicable, { count: by('none').length })} · {t(FORM_WORDS.bySystem)}
      </p>
    </section>
  );
}

interface RowProps extends Pick<Props, 'reasons' | 'onGo'> {
  readonly outcome: Outcome;
  readonly standing: Standing;
}

function OutcomeRow({ outcome, standing, reasons, onGo }: RowProps) {
  const t = useWords();
  const language = useLanguage();
  const { rule, severity, verdict, clause, origin, todoZh, todoEn, reason } = outcome;
  const failed = verdict === 'fail';
  const said = ruleSays(outcome, useProgrammeHere(), language);
  const go = failed ? onGo(outcome) : null;
  return (
    <li className={standing}>
      {ICONS[standing]}
      <div>
        <p>{said}</p>
        <p className="hint">
          <ClauseTags clauses={clause} />
          {clause.length === 0 && origin === 'default' && <ClauseTag clause="default" />}{' '}
          {failed && (language === 'zh' ? todoZh : todoEn)}{' '}
          {go !== null && (
            <Button type="link" size="small" onClick={go}>
              {t(FORM_WORDS.goFix)}
            </Button>
          )}
        </p>
        {failed && severity === 'reason' && (
          <>
            <p className="hint">{t(FORM_WORDS.stateReason)}</p>
            <Input.TextArea
              aria-label={`${t(FORM_WORDS.reasonFor)}：${said}`}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={1000}
              value={reasons.texts[rule] ?? ''}
              onChange={({ target }) => reasons.onType(rule, target.value)}
              onBlur={reasons.onLeave}
            />
            <p className="hint">
              {t(reasonState(reasons.texts[rule] ?? '', reasons.savedRules.has(rule), reason?.decision))}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function reasonState(text: string, saved: boolean, decision: 'open' | 'accepted' | 'refused' | undefined) {
  if (text.trim() === '') return FORM_WORDS.reasonMissing;
  if (decision === 'accepted') return FORM_WORDS.reasonAccepted;
  if (decision === 'refused') return FORM_WORDS.reasonRefused;
  return saved ? FORM_WORDS.reasonSaved : { zh: '…', en: '…' };
}
