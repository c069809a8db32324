import { formatDecimal, RANKING_WORDS, SCORE_COMPARISON_WORDS } from '@qichuang/language';
import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../kit/words.ts';
import { greyBandAt } from './comparison.ts';
import { cutOf, type Decision, isIn, type RankingLine } from './decision.ts';

interface Props {
  readonly lines: readonly RankingLine[];
  readonly decision: Decision;
}

type Shown = 'mean' | 'trimmed' | 'calibrated';

const WIDTH = 1080;
const HEIGHT = 300;
const LEFT = 44;
const TOP = 24;
const BOTTOM = 262;

/** Means by place with every single score around them; filled is in, a ring is out, the cut line in seal red. */
export function ScorePlot({ lines, decision }: Props) {
  const t = useWords();
  const [shown, setShown] = useState<Shown>('mean');
  const hasTrimmed = lines.some(({ trimmed }) => trimmed !== null);
  const hasCalibrated = lines.some(({ calibrated }) => calibrated !== null);
  const meanOf = (line: RankingLine) => line[shown] ?? line.mean;
  const all = lines.flatMap(({ mean, scores, calibrated }) => [mean, calibrated ?? mean, ...scores]);
  const low = Math.floor(Math.min(...all, 60) / 10) * 10;
  const high = Math.min(100, Math.ceil(Math.max(...all, 80) / 10) * 10);
  const x = (place: number) => LEFT + ((place - 0.5) * (WIDTH - LEFT - 12)) / lines.length;
  const y = (score: number) => BOTTOM - ((score - low) * (BOTTOM - TOP)) / (high - low);
  const cut = cutOf(decision, lines);
  const grey = new Set(greyBandAt(lines, cut));
  const half = (WIDTH - LEFT - 12) / lines.length / 2;
  const step = Math.max(1, Math.ceil(lines.length / 12));
  const selected = lines.filter((line) => isIn(decision, line)).length;
  return (
    <section className="card" aria-labelledby="plot">
      <div className="card-head">
        <h2 id="plot">{t(RANKING_WORDS.plot)}</h2>
        <Legend shown={shown} hasTrimmed={hasTrimmed} hasGrey={grey.size > 0} />
        <span className="space" />
        {(hasTrimmed || hasCalibrated) && (
          <Segmented<Shown>
            aria-label={t(RANKING_WORDS.order)}
            value={shown}
            options={[
              { value: 'mean', label: t(RANKING_WORDS.byMean) },
              ...(hasTrimmed ? [{ value: 'trimmed' as const, label: t(RANKING_WORDS.byTrimmed) }] : []),
              ...(hasCalibrated
                ? [{ value: 'calibrated' as const, label: t(SCORE_COMPARISON_WORDS.byCalibrated) }]
                : []),
            ]}
            onChange={setShown}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll score-plot" tabIndex={0} aria-label={t(RANKING_WORDS.plotCaption)}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t(RANKING_WORDS.plotSentence, { count: lines.length, selected })}
        >
          {ticks(low, high).map((score) => (
            <g key={score}>
              <line x1={LEFT} x2={WIDTH - 8} y1={y(score)} y2={y(score)} className="grid" />
              <text x={LEFT - 8} y={y(score) + 4} textAnchor="end">
                {score}
              </text>
            </g>
          ))}
          {lines.map((line) => (
            <g key={line.application}>
              {grey.has(line) && (
                <rect
                  x={x(line.place) - half}
                  y={TOP - 4}
                  width={2 * half}
                  height={BOTTOM - TOP + 4}
                  className="grey-band"
                />
              )}
              {shown === 'calibrated' && line.calibrated !== null && line.error !== null && (
                <line
                  x1={x(line.place)}
                  x2={x(line.place)}
                  y1={y(Math.min(high, line.calibrated + line.error))}
                  y2={y(Math.max(low, line.calibrated - line.error))}
                  className="interval"
                />
              )}
              {shown === 'calibrated' && (
                <line
                  x1={x(line.place) - 6}
                  x2={x(line.place) + 6}
                  y1={y(line.mean)}
                  y2={y(line.mean)}
                  className="trimmed"
                />
              )}
              {shown !== 'calibrated' && line.scores.length > 1 && (
                <line
                  x1={x(line.place)}
                  x2={x(line.place)}
                  y1={y(Math.max(...line.scores))}
                  y2={y(Math.min(...line.scores))}
                  className="spread"
                />
              )}
              {(shown === 'calibrated' ? [] : line.scores).map((score, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: equal scores of one line have nothing else to tell them apart
                <circle key={place} cx={x(line.place)} cy={y(score)} r={2.2} className="single" />
              ))}
              {line.trimmed !== null && shown === 'mean' && (
                <line
                  x1={x(line.place) - 6}
                  x2={x(line.place) + 6}
                  y1={y(line.trimmed)}
                  y2={y(line.trimmed)}
                  className="trimmed"
                />
              )}
              <Dot x={x(line.place)} y={y(meanOf(line))} isIn={isIn(decision, line)} isGrey={grey.has(line)}>
                {`${line.place} ${line.name} ${formatDecimal(meanOf(line), 2)}`}
              </Dot>
              {(line.place === 1 || line.place % step === 0) && (
                <text x={x(line.place)} y={BOTTOM + 20} textAnchor="middle">
                  {line.place}
                </text>
              )}
            </g>
          ))}
          {cut > 0 && cut < lines.length && (
            <g>
              <line
                x1={(x(cut) + x(cut + 1)) / 2}
                x2={(x(cut) + x(cut + 1)) / 2}
                y1={TOP - 8}
                y2={BOTTOM}
                className="cut"
              />
              <text
                x={(x(cut) + x(cut + 1)) / 2 + (cut > lines.length * 0.8 ? -6 : 6)}
                y={TOP - 10}
                textAnchor={cut > lines.length * 0.8 ? 'end' : 'start'}
                className="cut-words"
              >
                {t(RANKING_WORDS.cutLine, { before: cut, after: cut + 1 })}
              </text>
            </g>
          )}
        </svg>
      </section>
    </section>
  );
}

function ticks(low: number, high: number): readonly number[] {
  return Array.from({ length: (high - low) / 10 + 1 }, (_, step) => low + step * 10);
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly isIn: boolean;
  readonly isGrey: boolean;
  readonly children: string;
}

/** Filled is in, a ring is out; a diamond stands in the grey band. Shape and filling say it without colour. */
function Dot({ x, y, isIn: chosen, isGrey, children }: DotProps) {
  const className = chosen ? 'in' : 'out';
  if (!isGrey)
    return (
      <circle cx={x} cy={y} r={5} className={className}>
        <title>{children}</title>
      </circle>
    );
  return (
    <path d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} className={className}>
      <title>{children}</title>
    </path>
  );
}

interface LegendProps {
  readonly shown: Shown;
  readonly hasTrimmed: boolean;
  readonly hasGrey: boolean;
}

function Legend({ shown, hasTrimmed, hasGrey }: LegendProps) {
  const t = useWords();
  const dash = <line x1={2} x2={14} y1={8} y2={8} className="trimmed" />;
  return (
    <ul className="legend">
      <Mark label={t(RANKING_WORDS.legendIn)}>
        <circle cx={8} cy={8} r={5} className="in" />
      </Mark>
      <Mark label={t(RANKING_WORDS.legendOut)}>
        <circle cx={8} cy={8} r={5} className="out" />
      </Mark>
      {hasGrey && (
        <Mark label={t(SCORE_COMPARISON_WORDS.greyBand)}>
          <path d="M8 2l6 6l-6 6l-6 -6z" className="out" />
        </Mark>
      )}
      {shown === 'calibrated' ? (
        <>
          <Mark label={t(SCORE_COMPARISON_WORDS.legendInterval)}>
            <line x1={8} x2={8} y1={1} y2={15} className="interval" />
          </Mark>
          <Mark label={t(SCORE_COMPARISON_WORDS.legendMean)}>{dash}</Mark>
        </>
      ) : (
        <Mark label={t(RANKING_WORDS.legendScore)}>
          <circle cx={8} cy={8} r={2.2} className="single" />
        </Mark>
      )}
      {hasTrimmed && shown === 'mean' && <Mark label={t(RANKING_WORDS.legendTrimmed)}>{dash}</Mark>}
    </ul>
  );
}

function Mark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
