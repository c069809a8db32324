import { CheckOutlined, CloseOutlined, MinusOutlined, WarningOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { FORM_VIEW_WORDS, type Words } from '@qichuang/language';
import type { ReactNode } from 'react';
import { ClauseTag, ClauseTags } from '../kit/ClauseTag.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useProgrammeHere } from '../kit/programme.tsx';
import { ruleSays } from '../kit/rule-words.ts';
import { Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView } from '../wire/use-view.ts';
import './case-tabs.css';

export type Outcome = ViewOf<(typeof REQUESTS)['self-check']>['outcomes'][number];

interface Props {
  readonly application: string;
  readonly beside?: ((target: string) => ReactNode) | undefined;
  readonly below?: ((target: string) => ReactNode) | undefined;
}

/** Every rule as it came out: what needs a look first, then what is met, then what does not concern this application. */
export function RulesTab({ application, beside, below }: Props) {
  const t = useWords();
  const query = useView('self-check', { params: { application } });
  return (
    <Fetched query={query}>
      {({ at, outcomes }) => {
        const failed = outcomes.filter(({ verdict }) => verdict === 'fail');
        const met = outcomes.filter(({ verdict }) => verdict === 'pass');
        const other = outcomes.filter(({ verdict }) => verdict === 'not-applicable');
        const [before = '', after = ''] = t(FORM_VIEW_WORDS.checkedAt, {
          when: '\u0000',
          met: met.length,
          open: failed.length,
        }).split('\u0000');
        return (
          <>
            <p className="hint">
              {before}
              <Time at={at} />
              {after}
            </p>
            {failed.length > 0 && (
              <section className="rule-group">
                <h3>{t(FORM_VIEW_WORDS.unmet)}</h3>
                <RuleList outcomes={failed} beside={beside} below={below} />
              </section>
            )}
            <details className="rule-group" open={failed.length === 0}>
              <summary>{t(FORM_VIEW_WORDS.met, { count: met.length })}</summary>
              <RuleList outcomes={met} beside={beside} below={below} />
            </details>
            {other.length > 0 && (
              <details className="rule-group">
                <summary>{t(FORM_VIEW_WORDS.notConcerned, { count: other.length })}</summary>
                <RuleList outcomes={other} />
              </details>
            )}
          </>
        );
      }}
    </Fetched>
  );
}

interface ListProps extends Pick<Props, 'beside' | 'below'> {
  readonly outcomes: readonly Outcome[];
}

function RuleList({ outcomes, beside, below }: ListProps) {
  return (
    <ul className="rule-list">
      {outcomes.map((outcome) => (
        <li key={outcome.rule}>
          <SystemVerdict outcome={outcome} />
          <div>
            <RuleText outcome={outcome} /> {beside?.(`rule:${outcome.rule}`)}
            {below?.(`rule:${outcome.rule}`)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A rule in words with its clauses, what it was judged by, and the reason stated for it. */
export function RuleText({ outcome }: { outcome: Outcome }) {
  const t = useWords();
  const language = useLanguage();
  const { verdict, clause, evidence, reason, origin } = outcome;
  const programme = useProgrammeHere();
  const quote = programme?.rules.find(({ id }) => id === outcome.rule)?.quote;
  // A rule has words for what is wrong and for what is right; the plan's own words say what was asked.
  const failed = verdict === 'fail';
  const said = ruleSays(outcome, programme, language);
  // A clause that excludes (“……的”, B4.6) would read as if it had been found.
  const quoted = language === 'zh' && !failed && quote !== undefined && !quote.endsWith('的');
  return (
    <>
      <span className="rule-text">{quoted ? quote : said}</span> <ClauseTags clauses={clause} />
      {clause.length === 0 && origin === 'default' && <ClauseTag clause="default" />}
      {quoted && <div className="hint">{said}</div>}
      {failed && <div className="hint">{language === 'zh' ? outcome.todoZh : outcome.todoEn}</div>}
      {evidence.length > 0 && (
        <div className="hint">
          {t(FORM_VIEW_WORDS.evidence)} <span lang="zh-CN">{evidence.join('、')}</span>
        </div>
      )}
      {reason !== null && reason.text !== '' && (
        <p className="stated">
          {t(FORM_VIEW_WORDS.statedReason, { text: reason.text })}{' '}
          {reason.decision !== 'open' && (
            <span className="tag">
              {t(
                reason.decision === 'accepted'
                  ? FORM_VIEW_WORDS.reasonAccepted
                  : FORM_VIEW_WORDS.reasonRefused,
              )}
            </span>
          )}
        </p>
      )}
    </>
  );
}

/** What the system found, in a word with a sign. */
export function SystemVerdict({ outcome }: { outcome: Outcome }) {
  const t = useWords();
  const { verdict } = outcome;
  if (verdict === 'not-applicable')
    return (
      <span className="tag">
        <MinusOutlined aria-hidden />
        {t(FORM_VIEW_WORDS.notApplicable)}
      </span>
    );
  if (verdict === 'pass')
    return (
      <span className="tag good">
        <CheckOutlined aria-hidden />
        {t(FORM_VIEW_WORDS.passed)}
      </span>
    );
  const soft = outcome.severity !== 'block';
  return (
    <span className={soft ? 'tag soft' : 'tag bad'}>
      {soft ? <WarningOutlined aria-hidden /> : <CloseOutlined aria-hidden />}
      {t(failedWords(outcome))}
    </span>
  );
}

function failedWords({ severity, reason }: Outcome): Words {
  switch (severity) {
    case 'block':
      return FORM_VIEW_WORDS.failed;
    case 'reason':
      return reason !== null && reason.text !== '' ? FORM_VIEW_WORDS.softStated : FORM_VIEW_WORDS.softFailed;
    case 'attest':
      return FORM_VIEW_WORDS.attestFailed;
    case 'evidence':
      return FORM_VIEW_WORDS.evidenceFailed;
  }
}
