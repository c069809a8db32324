import { CheckOutlined, ClockCircleOutlined, CloseOutlined, WarningOutlined } from '@ant-design/icons';
import { ELIGIBILITY_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { ClauseTag, ClauseTags } from '../../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../../kit/words.ts';
import type { ViewQuery } from '../../../wire/use-view.ts';
import {
  type Eligibility,
  type KnownRule,
  type KnownStanding,
  SOURCES,
  sourceOf,
  standingOf,
} from './answers.ts';
import { sourceSays } from './source-says.ts';

interface Props {
  readonly told: Eligibility;
  readonly unit: NonNullable<ViewQuery<'see-organisation'>['data']>;
  readonly apply: { readonly from: string; readonly until: string };
}

/** Every rule that is answered already, beneath what it was answered by. */
export function KnownRules({ told, unit, apply }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { known, ownInCategory } = told;
  const rows = known.map((rule) => ({ rule, standing: standingOf(rule, unit.recordCheckedOn) }));
  const count = (...wanted: readonly KnownStanding[]) =>
    rows.filter(({ standing }) => wanted.includes(standing)).length;
  const [unmet, open] = [count('refused', 'reason'), count('open')];
  return (
    <section aria-labelledby="eligibility-known">
      <div className="eligibility-head">
        <h3 id="eligibility-known">{t(ELIGIBILITY_WORDS.known)}</h3>
        <span className={unmet > 0 ? 'tag soft' : `tag ${open > 0 ? '' : 'good'}`}>
          {t(ELIGIBILITY_WORDS.knownMet, { total: known.length, met: count('met') })}
          {unmet > 0 && t(ELIGIBILITY_WORDS.knownUnmet, { unmet })}
          {open > 0 && t(ELIGIBILITY_WORDS.knownOpen, { open })}
        </span>
      </div>
      {SOURCES.map((source) => {
        const of = rows.filter(({ rule }) => sourceOf(rule) === source);
        if (of.length === 0) return null;
        return (
          <div key={source} className="eligibility-source">
            <p>
              <b>{t(ELIGIBILITY_WORDS[source])}</b>{' '}
              <span className="hint">{sourceSays(source, { unit, apply, ownInCategory }, t, language)}</span>{' '}
              {source === 'organisation' && <Link to="/organisation">{t(ELIGIBILITY_WORDS.toRecord)}</Link>}
            </p>
            <ul>
              {of.map(({ rule, standing }) => (
                <KnownRow key={rule.rule} rule={rule} standing={standing} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

const MARKS = {
  met: { icon: CheckOutlined, words: ELIGIBILITY_WORDS.met },
  refused: { icon: CloseOutlined, words: ELIGIBILITY_WORDS.unmet },
  reason: { icon: WarningOutlined, words: ELIGIBILITY_WORDS.needsReason },
  open: { icon: ClockCircleOutlined, words: ELIGIBILITY_WORDS.open },
} as const satisfies Record<KnownStanding, unknown>;

function KnownRow({ rule, standing }: { rule: KnownRule; standing: KnownStanding }) {
  const t = useWords();
  const language = useLanguage();
  const { verdict, clause, origin } = rule;
  const { icon: Icon, words } = MARKS[standing];
  return (
    <li className={standing}>
      <Icon role="img" aria-label={t(words)} />
      <div>
        {rule[language]} <ClauseTags clauses={clause} />
        {clause.length === 0 && origin === 'default' && <ClauseTag clause="default" />}
        {verdict === 'fail' && (
          <p className="hint">
            {standing === 'reason' && <b>{t(words)} · </b>}
            {language === 'zh' ? rule.todoZh : rule.todoEn}
          </p>
        )}
      </div>
    </li>
  );
}
