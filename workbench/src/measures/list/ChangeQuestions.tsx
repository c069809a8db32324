import { regionName } from '@qichuang/domain';
import { MEASURE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';

/** Changes after which a platform no longer meets a condition: shown, never acted on by themselves (B5.4). */
export function ChangeQuestions() {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const { data } = useView('list-change-questions');
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <section className="notice soft" aria-labelledby="questions">
      <h2 id="questions">
        {t(MEASURE_WORDS.questions)} <ClauseTag clause="B5.4" />
      </h2>
      <p>{t(MEASURE_WORDS.questionsHint)}</p>
      <ul>
        {data.rows.map(({ filing, receipt, platform, name, region, effectiveOn }) => (
          <li key={filing}>
            <Link to="/platforms/$platform" params={{ platform }}>
              {name}
            </Link>
            　{t(MEASURE_WORDS.movedTo)} {regionName(region)?.[language] ?? region}　
            {t(MEASURE_WORDS.effectiveOn)} <DayText on={effectiveOn} />　
            <Link to="/filings/$filing" params={{ filing }}>
              {t(MEASURE_WORDS.filing)} {receipt}
            </Link>
            {role === 'authority-clerk' && (
              <Link
                to="/measures/new"
                search={{ platform, kind: 'revocation', source: 'change', about: filing }}
              >
                {t(MEASURE_WORDS.propose)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
