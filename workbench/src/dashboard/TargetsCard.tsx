import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { DASHBOARD_WORDS, formatNumber } from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';
import { Bullet } from './Bullet.tsx';
import { FigureLink } from './FigureLink.tsx';
import { shortNames } from './short-names.ts';
import { TargetTable } from './TargetTable.tsx';
import { type Basis, useBasis } from './use-dashboard.ts';

export type Targets = ViewOf<(typeof REQUESTS)['see-targets']>;

/** Targets against what there is, category by category, with what is missing and what is to be expected (B1, B3). */
export function TargetsCard({ targets }: { targets: Targets }) {
  const t = useWords();
  const language = useLanguage();
  const basis = useBasis();
  const { total, ownOnly, categories } = targets;
  const whole = { ever: total.both, valid: total.validBoth, yearly: total.ever }[basis];
  const title = t(ownOnly ? DASHBOARD_WORDS.ownTargets : DASHBOARD_WORDS.targets);
  return (
    <section className="card" aria-labelledby="targets">
      <div className="card-head">
        <h2 id="targets">
          {title}
          {'　'}
          <FigureLink figure={whole} what={title} />
          {total.target !== null && ` / ${formatNumber(total.target)}`}
        </h2>
        <span className="space" />
        <Legend targets={targets} basis={basis} />
      </div>
      <div className="card-body bullets">
        <ul>
          {shortNames(categories).map((category) => (
            <Bullet key={category.id} category={category} basis={basis} bandPercent={targets.bandPercent} />
          ))}
        </ul>
        {!ownOnly && basis !== 'yearly' && <p className="hint">{t(DASHBOARD_WORDS.assumption)}</p>}
        <details>
          <summary>{t(DASHBOARD_WORDS.asTable)}</summary>
          <TargetTable targets={targets} language={language} />
        </details>
      </div>
    </section>
  );
}

function Legend({ targets, basis }: { targets: Targets; basis: Basis }) {
  const t = useWords();
  const { total, bandPercent, ownOnly } = targets;
  const designated = basis === 'valid' ? total.valid : total.ever;
  return (
    <p className="bullet-legend">
      {basis === 'yearly' ? (
        total.years.map(({ year, figure }, nth) => (
          <span key={year}>
            <i className={`year-${nth % 4}`} />
            {year} <FigureLink figure={figure} what={String(year)} />
          </span>
        ))
      ) : (
        <>
          <span>
            <i className="bar" />
            {t(basis === 'valid' ? DASHBOARD_WORDS.valid : DASHBOARD_WORDS.designated)}{' '}
            <FigureLink figure={designated} what={t(DASHBOARD_WORDS.designated)} />
          </span>
          <span>
            <i className="hatched" />
            {t(DASHBOARD_WORDS.onNotice)}{' '}
            <FigureLink figure={total.onNotice} what={t(DASHBOARD_WORDS.onNotice)} />
          </span>
        </>
      )}
      {!ownOnly && (
        <>
          <span>
            <i className="band" />
            {t(DASHBOARD_WORDS.band, { percent: bandPercent })}
          </span>
          <span>
            <i className="line" />
            {t(DASHBOARD_WORDS.target)}
          </span>
          {basis !== 'yearly' && (
            <span>
              <i className="diamond" />
              {t(DASHBOARD_WORDS.forecast)}
            </span>
          )}
        </>
      )}
    </p>
  );
}
