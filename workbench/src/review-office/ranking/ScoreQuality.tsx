import { formatDecimal, SCORE_COMPARISON_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { crossedAt, gradeOf } from './comparison.ts';
import type { RankingLine, RankingOpen } from './decision.ts';

interface Props {
  readonly comparison: NonNullable<RankingOpen['comparison']>;
  readonly lines: readonly RankingLine[];
  readonly cut: number;
}

/** How well experts agreed, and whether their scores can be compared; each figure with what it means. */
export function ScoreQuality({ comparison, lines, cut }: Props) {
  const t = useWords();
  const { icc, alpha, offsets, pools, recused } = comparison;
  const crossed = crossedAt(lines, cut);
  const unknown = t(SCORE_COMPARISON_WORDS.unknown);
  return (
    <section className="card" aria-labelledby="score-quality">
      <div className="card-head">
        <h2 id="score-quality">{t(SCORE_COMPARISON_WORDS.quality)}</h2>
      </div>
      <div className="card-body">
        <dl className="quality">
          <dt>{t(SCORE_COMPARISON_WORDS.icc)}</dt>
          <dd>
            {icc === null ? (
              unknown
            ) : (
              <>
                <b>{formatDecimal(icc.value, 2)}</b> {t(SCORE_COMPARISON_WORDS[gradeOf(icc.value)])}
                <small className="block">{iccSentence(icc)}</small>
              </>
            )}
          </dd>
          <dt>{t(SCORE_COMPARISON_WORDS.alpha)}</dt>
          <dd>
            {alpha === null ? (
              unknown
            ) : (
              <>
                <b>{formatDecimal(alpha, 2)}</b>
                <small className="block">{t(SCORE_COMPARISON_WORDS.alphaMeans)}</small>
              </>
            )}
          </dd>
          {offsets !== null && (
            <>
              <dt>{t(SCORE_COMPARISON_WORDS.offsets)}</dt>
              <dd>{offsetSentence(offsets)}</dd>
            </>
          )}
          <dt>{t(SCORE_COMPARISON_WORDS.pools)}</dt>
          <dd>
            {pools.length > 1
              ? t(SCORE_COMPARISON_WORDS.poolsMany, { count: pools.length })
              : t(SCORE_COMPARISON_WORDS.poolsOne)}
          </dd>
          <dt>{t(SCORE_COMPARISON_WORDS.recused)}</dt>
          <dd>{t(SCORE_COMPARISON_WORDS.recusedCount, { count: recused })}</dd>
          {crossed !== null && (
            <>
              <dt>{t(SCORE_COMPARISON_WORDS.crossed)}</dt>
              <dd>{t(SCORE_COMPARISON_WORDS.crossedCount, { count: crossed })}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );

  function iccSentence({ value, scores }: NonNullable<typeof icc>): string {
    const each = String(scores);
    if (value <= 0) return t(SCORE_COMPARISON_WORDS.iccChance, { scores: each });
    return t(SCORE_COMPARISON_WORDS.iccMeans, { scores: each, percent: Math.round(value * 100) });
  }

  function offsetSentence({ strictest, mostLenient }: NonNullable<typeof offsets>): string {
    if (strictest === 0 && mostLenient === 0) return t(SCORE_COMPARISON_WORDS.offsetsNone);
    return t(SCORE_COMPARISON_WORDS.offsetsRange, {
      strictest: signed(strictest),
      mostLenient: signed(mostLenient),
    });
  }
}

/** `+2.9`, `−3.4`: with the sign of minus, not a hyphen. */
function signed(points: number): string {
  const size = formatDecimal(Math.abs(points), 1);
  if (points === 0) return size;
  return points < 0 ? `−${size}` : `+${size}`;
}
