import {
  FILING_WORDS,
  formatNumber,
  formatPercent,
  PROGRESS_NUMBER_WORDS,
  type Words,
} from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';
import './filings.css';
import type { FilingView } from './filing-words.ts';

/** What the system adds to a filing from its own records, what the application promised, and what does not agree. */
export function FilingNumbers({ view }: { view: FilingView }) {
  return (
    <>
      <Notices view={view} />
      <Reckoned view={view} />
      <Goals view={view} />
    </>
  );
}

function Notices({ view: { notices } }: { view: FilingView }) {
  const t = useWords();
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(FILING_WORDS.notices)}</h2>
      </div>
      <div className="card-body">
        {notices.map((notice) => (
          <div key={notice.check}>
            <b>{notice[language]}</b>
            <ul className="plain">
              {notice.measures.map((measure) => (
                <li key={measure.id}>
                  {measure.before === null
                    ? t(FILING_WORDS.figure, {
                        name: measure[language],
                        now: formatNumber(measure.now),
                      })
                    : t(FILING_WORDS.jump, {
                        name: measure[language],
                        before: formatNumber(measure.before),
                        now: formatNumber(measure.now),
                      })}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="hint">{t(FILING_WORDS.noticesHint)}</p>
      </div>
    </section>
  );
}

function Reckoned({ view: { reckoned } }: { view: FilingView }) {
  const t = useWords();
  const language = useLanguage();
  if (reckoned.length === 0) return null;
  const progress: Readonly<Record<string, Words>> = PROGRESS_NUMBER_WORDS;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(FILING_WORDS.reckoned)}</h2>
      </div>
      <div className="card-body">
        <dl className="figure-lines">
          {reckoned.map(({ id, zh, en, value, unit }) => {
            const words = progress[id] ?? { zh, en };
            return (
              <div key={id}>
                <dt>{t(words)}</dt>
                <dd>
                  {formatNumber(value)} {unit === null ? '' : unit[language]}
                </dd>
              </div>
            );
          })}
        </dl>
        <p className="hint">{t(FILING_WORDS.reckonedHint)}</p>
      </div>
    </section>
  );
}

function Goals({ view: { goals } }: { view: FilingView }) {
  const t = useWords();
  const language = useLanguage();
  if (goals.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(FILING_WORDS.goals)}</h2>
      </div>
      <div className="card-body">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t(FILING_WORDS.measure)}</th>
              <th scope="col" className="num">
                {t(FILING_WORDS.goal)}
              </th>
              <th scope="col" className="num">
                {t(FILING_WORDS.reached)}
              </th>
              <th scope="col" className="num">
                {t(FILING_WORDS.share)}
              </th>
            </tr>
          </thead>
          <tbody>
            {goals.map((row) => (
              <tr key={row.id}>
                <td>{row[language]}</td>
                <td className="num">{formatNumber(row.goal)}</td>
                <td className="num">{formatNumber(row.value)}</td>
                <td className="num">
                  {row.goal > 0 ? formatPercent(Math.round((row.value / row.goal) * 100) / 100) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
