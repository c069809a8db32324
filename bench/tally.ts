import { type Score, type TallyMethod, tallyScores } from '@qichuang/engine-tally';
import { median, tellTable } from './measuring/table.ts';

const SIZES = [10, 100, 1000, 10_000, 100_000];
const EACH = 5;
const FIXED: TallyMethod = { trimFrom: EACH, lambda: 2 };
const REML: TallyMethod = { trimFrom: EACH, lambda: 'reml' };

const rows = SIZES.map((applications) => {
  const scores = madeUp(applications);
  const times = applications < 10_000 ? 7 : 3;
  // In turns, so that what else the machine does meets all alike.
  const measured = Array.from({ length: times }, () => ({
    pass: millisecondsOf(() => sums(scores)),
    fixed: millisecondsOf(() => tallyScores(scores, FIXED)),
    reml: millisecondsOf(() => tallyScores(scores, REML)),
  }));
  const [pass, fixed, reml] = (['pass', 'fixed', 'reml'] as const).map((what) =>
    median(measured.map((one) => one[what])),
  );
  return {
    applications,
    scores: scores.length,
    experts: new Set(scores.map(({ expert }) => expert)).size,
    'plain sums ms': pass ?? 0,
    'λ fixed ms': fixed ?? 0,
    'reml ms': reml ?? 0,
    'λ fixed : sums': (fixed ?? 0) / (pass ?? 1),
    'reml : sums': (reml ?? 0) / (pass ?? 1),
    'peak MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
});
tellTable('tally', rows);

/** One plain pass: the sum and the number of scores of each application, which a mean cannot be had without. */
function sums(scores: readonly Score[]): ReadonlyMap<string, { sum: number; count: number }> {
  const found = new Map<string, { sum: number; count: number }>();
  for (const { application, score } of scores) {
    const own = found.get(application);
    if (own === undefined) found.set(application, { sum: score, count: 1 });
    else {
      own.sum += score;
      own.count += 1;
    }
  }
  return found;
}

/** Five experts for each application, drawn at random, some strict and some lenient; twenty-five applications an expert. */
function madeUp(applications: number): readonly Score[] {
  const experts = Math.max(EACH + 2, applications / EACH);
  const next = uniform(applications);
  const around = () => next() + next() + next() - 1.5;
  const offsets = Array.from({ length: experts }, () => 12 * around());
  return Array.from({ length: applications }, (_, at) => {
    const level = 150 + 30 * around();
    const panel = new Set<number>();
    while (panel.size < EACH) panel.add(Math.floor(next() * experts));
    return [...panel].map((expert) => ({
      application: `app_${String(at).padStart(10, '0')}`,
      expert: `exp_${String(expert).padStart(10, '0')}`,
      score: Math.round(level + (offsets[expert] ?? 0) + 14 * around()),
    }));
  }).flat();
}

function millisecondsOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** mulberry32: numbers from 0 up to, not including, 1. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
