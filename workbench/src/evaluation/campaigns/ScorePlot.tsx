import { EVALUATION_WORDS, GRADE_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { type CampaignMember, pointsOf } from '../evaluation-marks.tsx';

const WIDTH = 720;
const HEIGHT = 96;
const LEAST_WIDTH = 640;
const AXIS = 64;

const FILLS = {
  excellent: 'var(--song-7)',
  good: 'var(--song-7)',
  pass: 'var(--zhe-7)',
  fail: 'var(--zhu-7)',
} as const;

/** Where the platforms stand between 0 and 100 points, each a mark with its name; the table below says the same in numbers. */
export function ScorePlot({ members }: { members: readonly CampaignMember[] }) {
  const t = useWords();
  const scored = members.filter(({ totalHundredths }) => totalHundredths !== null);
  if (scored.length === 0) return null;
  const x = (points: number) => 16 + (points / 100) * (WIDTH - 32);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(EVALUATION_WORDS.plot)}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="card-body scroll" aria-label={t(EVALUATION_WORDS.plot)} tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t(EVALUATION_WORDS.plot)}
          // Its digits stay readable: on a phone it scrolls instead of shrinking.
          style={{ width: '100%', minWidth: LEAST_WIDTH, height: 'auto' }}
        >
          <line x1={x(0)} x2={x(100)} y1={AXIS} y2={AXIS} stroke="var(--ink-3)" />
          {[0, 20, 40, 60, 65, 80, 90, 100].map((points) => (
            <g key={points}>
              <line x1={x(points)} x2={x(points)} y1={AXIS - 4} y2={AXIS + 4} stroke="var(--ink-3)" />
              <text x={x(points)} y={AXIS + 20} fontSize="12" textAnchor="middle" fill="var(--ink-3)">
                {points}
              </text>
            </g>
          ))}
          {scored.map(({ id, platform, totalHundredths, grade }, nth) => (
            <circle
              key={id}
              cx={x((totalHundredths ?? 0) / 100)}
              cy={AXIS - 14 - (nth % 3) * 14}
              r="6"
              fill={grade === null ? 'var(--dian-7)' : FILLS[grade]}
              fillOpacity="0.75"
            >
              <title>
                {`${platform.name} ${pointsOf(totalHundredths)}${grade === null ? '' : ` ${t(GRADE_WORDS[grade])}`}`}
              </title>
            </circle>
          ))}
        </svg>
      </section>
    </section>
  );
}
