import { formatDecimal, RANKING_WORDS } from '@qichuang/language';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/words.ts';
import { cutOf, type Decision, isIn, type RankingLine } from './decision.ts';

interface Props {
  readonly lines: readonly RankingLine[];
  readonly decision: Decision;
}

const WIDTH = 1080;
const HEIGHT = 300;
const LEFT = 44;
const TOP = 24;
const BOTTOM = 262;

/** Means by place with every single score around them; filled is in, a ring is out, the cut line in seal red. */
export function ScorePlot({ lines, decision }: Props) {
  const t = useWords();
  const [shown, setShown] = useState<'mean' | 'trimmed'>('mean');
  const hasTrimmed = lines.some(({ trimmed }) => trimmed !== null);
  const meanOf = (line: RankingLine) => (shown === 'trimmed' ? (line.trimmed ?? line.mean) : line.mean);
  const all = lines.flatMap(({ mean, scores }) => [mean, ...scores]);
  const low = Math.floor(Math.min(...all, 60) / 10) * 10;
  const high = Math.min(100, Math.ceil(Math.max(...all, 80) / 10) * 10);
  const x = (place: number) => LEFT + ((place - 0.5) * (WIDTH - LEFT - 12)) / lines.length;
  const y = (score: number) => BOTTOM - ((score - low) * (BOTTOM - TOP)) / (high - low);
  const cut = cutOf(decision, lines);
  const step = Math.max(1, Math.ceil(lines.length / 12));
  const selected = lines.filter((line) => isIn(decision, line)).length;
  return (
    <section className="card" aria-labelledby="plot">
      <div className="card-head">
        <h2 id="plot">{t(RANKING_WORDS.plot)}</h2>
        <Legend hasTrimmed={hasTrimmed} />
        <span className="space" />
        {hasTrimmed && (
          <Segmented
            aria-label={t(RANKING_WORDS.order)}
            value={shown}
            options={[
              { value: 'mean', label: t(RANKING_WORDS.byMean) },
              { value: 'trimmed', label: t(RANKING_WORDS.byTrimmed) },
            ]}
            onChange={(next) => setShown(next === 'trimmed' ? 'trimmed' : 'mean')}
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
              {line.scores.length > 1 && (
                <line
                  x1={x(line.place)}
                  x2={x(line.place)}
                  y1={y(Math.max(...line.scores))}
                  y2={y(Math.min(...line.scores))}
                  className="spread"
                />
              )}
              {line.scores.map((score, place) => (
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
              <circle
                cx={x(line.place)}
                cy={y(meanOf(line))}
                r={5}
                className={isIn(decision, line) ? 'in' : 'out'}
              >
                <title>{`${line.place} ${line.name} ${formatDecimal(meanOf(line), 2)}`}</title>
              </circle>
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

function Legend({ hasTrimmed }: { hasTrimmed: boolean }) {
  const t = useWords();
  return (
    <ul className="legend">
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx={8} cy={8} r={5} className="in" />
        </svg>
        {t(RANKING_WORDS.legendIn)}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx={8} cy={8} r={5} className="out" />
        </svg>
        {t(RANKING_WORDS.legendOut)}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx={8} cy={8} r={2.2} className="single" />
        </svg>
        {t(RANKING_WORDS.legendScore)}
      </li>
      {hasTrimmed && (
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <line x1={2} x2={14} y1={8} y2={8} className="trimmed" />
          </svg>
          {t(RANKING_WORDS.legendTrimmed)}
        </li>
      )}
    </ul>
  );
}
