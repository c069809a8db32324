import { formatApproximate, formatNumber, RANKING_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { RankingOpen } from './decision.ts';

interface Props {
  readonly target: NonNullable<RankingOpen['target']>;
  readonly selected: number;
  /** The width of "左右" to either side, in percent of the target. */
  readonly bandPercent: number;
}

const WIDTH = 340;

/** Designated and now selected against the soft target: bar, hatch, band, and the thick line of the number itself. */
export function TargetBullet({ target, selected, bandPercent }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { number, by, designated } = target;
  const sum = designated + selected;
  const lower = Math.ceil((number * (100 - bandPercent)) / 100);
  const upper = Math.floor((number * (100 + bandPercent)) / 100);
  const most = Math.max(upper, sum) * 1.08;
  const x = (value: number) => (value / most) * WIDTH;
  const sentence = t(RANKING_WORDS.targetSentence, {
    by,
    number: formatApproximate(number, language),
    designated,
    selected,
    sum,
    gap: gapWords(),
  });
  return (
    <section className="card" aria-labelledby="target">
      <div className="card-head">
        <h2 id="target">{t(RANKING_WORDS.target)}</h2>
      </div>
      <div className="card-body">
        <svg className="bullet" viewBox={`0 0 ${WIDTH} 54`} role="img" aria-label={sentence}>
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(135)"
            >
              <rect width="6" height="6" className="hatch-ground" />
              <rect width="3" height="6" className="hatch-line" />
            </pattern>
          </defs>
          <rect x={0} y={10} width={WIDTH} height={22} className="ground" />
          <rect x={x(lower)} y={6} width={Math.max(2, x(upper) - x(lower))} height={30} className="band" />
          <rect x={0} y={16} width={x(designated)} height={10} className="designated" />
          <rect x={x(designated)} y={16} width={x(selected)} height={10} fill="url(#hatch)" />
          <rect x={x(number) - 1.5} y={4} width={3} height={34} className="target" />
          <text x={0} y={50}>
            0
          </text>
          <text x={x(number)} y={50} textAnchor="middle">
            {formatNumber(number)}
          </text>
        </svg>
        <ul className="legend">
          <li>
            <i className="designated" /> {t(RANKING_WORDS.barDesignated)} {designated}
          </li>
          <li>
            <i className="selected" /> {t(RANKING_WORDS.barSelected)} {selected}
          </li>
          <li>
            <i className="band" /> {t(RANKING_WORDS.barBand)} {lower}–{upper}
          </li>
        </ul>
        <p>{sentence}</p>
        <p className="hint">{t(RANKING_WORDS.targetEffect)}</p>
      </div>
    </section>
  );

  function gapWords(): string {
    if (sum < lower) return t(RANKING_WORDS.gapShort, { gap: lower - sum });
    return sum > upper ? t(RANKING_WORDS.gapOver, { gap: sum - upper }) : t(RANKING_WORDS.gapWithin);
  }
}
