import { DASHBOARD_WORDS, formatNumber } from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';
import { type BulletScale, bulletScale } from './bullet-scale.ts';
import { FigureLink } from './FigureLink.tsx';
import type { Targets } from './TargetsCard.tsx';
import type { Basis } from './use-dashboard.ts';

type Category = Targets['categories'][number];

interface Props {
  readonly category: Category;
  readonly basis: Basis;
  readonly bandPercent: number;
}

/** One category: bar = designated, hatch = on notice, diamond = forecast, band = about, line = target. */
export function Bullet({ category, basis, bandPercent }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { names, target, years } = category;
  const name = names[language];
  const { solid, whole, gap } = ofBasis(category, basis);
  const expected = basis === 'yearly' ? null : expectedOf(category, solid.value);
  const scale = bulletScale(target, Math.max(whole.value, expected ?? 0));
  const says =
    target === null
      ? t(DASHBOARD_WORDS.bulletSaysOwn, {
          name,
          designated: solid.value,
          onNotice: whole.value - solid.value,
        })
      : t(DASHBOARD_WORDS.bulletSays, {
          name,
          designated: solid.value,
          onNotice: whole.value - solid.value,
          forecast: expected ?? whole.value,
          target,
        });
  return (
    <li className="bullet">
      <div className="bullet-name">
        <b>{name}</b>
        <span className="hint">
          {years.map(({ year, figure }) => (
            <span key={year}>
              {year} <FigureLink figure={figure} what={`${name} ${year}`} />
            </span>
          ))}
        </span>
      </div>
      <div className="gauge" role="img" aria-label={says}>
        {target !== null && <Band scale={scale} target={target} percent={bandPercent} />}
        {basis === 'yearly' ? (
          <YearBars scale={scale} years={years} />
        ) : (
          <>
            <span className="bar" style={{ width: `${scale.at(solid.value)}%` }} />
            <span
              className="bar hatched"
              style={{
                insetInlineStart: `${scale.at(solid.value)}%`,
                width: `${scale.at(whole.value) - scale.at(solid.value)}%`,
              }}
            />
          </>
        )}
        {target !== null && <span className="target" style={{ insetInlineStart: `${scale.at(target)}%` }} />}
        {expected !== null && (
          <span className="diamond" style={{ insetInlineStart: `${scale.at(expected)}%` }} />
        )}
        {scale.ticks.map((tick) => (
          <span key={tick} className="tick" style={{ insetInlineStart: `${scale.at(tick)}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <div className="bullet-count">
        <b>
          <FigureLink figure={whole} what={name} />
        </b>
        {target !== null && ` / ${formatNumber(target)}`}
        <br />
        {gap === 0 && <span className="good">{t(DASHBOARD_WORDS.reached)}</span>}
        {gap !== null && gap > 0 && (
          <span className="hint">{t(DASHBOARD_WORDS.missing, { count: gap })}</span>
        )}
      </div>
      {basis !== 'yearly' && <Assumed category={category} />}
    </li>
  );
}

function ofBasis({ ever, valid, both, validBoth, gap, validGap }: Category, basis: Basis) {
  if (basis === 'valid') return { solid: valid, whole: validBoth, gap: validGap };
  return { solid: ever, whole: basis === 'yearly' ? ever : both, gap };
}

function expectedOf({ forecast }: Category, solid: number): number | null {
  return forecast === null ? null : Math.round((solid + forecast.adds) * 10) / 10;
}

function Band({ scale, target, percent }: { scale: BulletScale; target: number; percent: number }) {
  const from = scale.at(target * (1 - percent / 100));
  const until = scale.at(target * (1 + percent / 100));
  return <span className="band" style={{ insetInlineStart: `${from}%`, width: `${until - from}%` }} />;
}

function YearBars({ scale, years }: { scale: BulletScale; years: Category['years'] }) {
  let before = 0;
  return years.map(({ year, figure }, nth) => {
    const from = scale.at(before);
    before += figure.value;
    return (
      <span
        key={year}
        className={`bar year-${nth % 4}`}
        style={{ insetInlineStart: `${from}%`, width: `${scale.at(before) - from}%` }}
      />
    );
  });
}

/** What the diamond rests on, where it rests on more than the notice itself. */
function Assumed({ category: { names, forecast } }: { category: Category }) {
  const t = useWords();
  const language = useLanguage();
  if (forecast === null || forecast.objected.value + forecast.underWay.value === 0) return null;
  const { objected, underWay, ratePercent } = forecast;
  const name = names[language];
  return (
    <p className="hint bullet-assumed">
      {t(DASHBOARD_WORDS.restsOn)}
      {underWay.value > 0 && (
        <FigureLink figure={underWay} what={name}>
          {ratePercent === null
            ? t(DASHBOARD_WORDS.underWayNoRate, { count: underWay.value })
            : t(DASHBOARD_WORDS.underWay, { count: underWay.value, percent: ratePercent })}
        </FigureLink>
      )}{' '}
      {objected.value > 0 && (
        <FigureLink figure={objected} what={name}>
          {t(DASHBOARD_WORDS.objected, { count: objected.value })}
        </FigureLink>
      )}
    </p>
  );
}
