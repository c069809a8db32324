import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import type { Years } from './held.ts';

const ORDER = ['excellent', 'good', 'pass', 'fail'];

/** Grades follow from the sheets handed in, the indicators, the bands and the caps; no number stands by itself (A3.8, B5.3). */
export async function checkGrades(years: Years): Promise<void> {
  const { play, cast } = years;
  for (const campaign of years.campaigns) {
    const { members } = await cast.clerk.asks('see-campaign', { params: { campaign } });
    play.progress.stage('grades checked', members.length);
    await inParallel(members, play.atOnce, async ({ id }) => {
      await checkGrade(years, id);
      play.progress.step();
    });
  }
}

async function checkGrade(years: Years, evaluation: string): Promise<void> {
  const { play, cast } = years;
  const seen = await cast.clerk.asks('see-evaluation', { params: { evaluation } });
  const { quantitative, qualitative, caps, totalHundredths, grade } = seen;
  const given = years.points.get(evaluation) ?? new Map<string, number[]>();
  expects(
    play,
    'a mean of an evaluation is the mean of the sheets handed in (B5.3)',
    qualitative.length === given.size &&
      qualitative.every(({ indicator, hundredths }) => {
        const points = given.get(indicator) ?? [];
        const mean = (points.reduce((sum, one) => sum + one, 0) / points.length) * 50;
        return points.length > 0 && Math.abs(hundredths - mean) <= 0.5;
      }),
    `${evaluation}: ${JSON.stringify(qualitative)} of ${JSON.stringify([...given])}`,
  );
  const sum = [...quantitative, ...qualitative].reduce((total, { hundredths }) => total + hundredths, 0);
  expects(
    play,
    'a total is the sum of its indicators (B5.3)',
    totalHundredths === sum,
    `${evaluation}: ${totalHundredths}, not ${sum}`,
  );
  const band = play.programme.evaluation.grades.bands.find(
    ({ from = 0, below = Number.POSITIVE_INFINITY }) => sum >= from * 100 && sum < below * 100,
  );
  const worst = Math.max(
    ORDER.indexOf(band?.id ?? ''),
    ...caps.map(({ gradeAtMost }) => ORDER.indexOf(gradeAtMost)),
  );
  expects(
    play,
    'a grade follows from total and caps (A3.8, B5.3)',
    band !== undefined && grade === ORDER[worst],
    `${evaluation}: ${grade}, not ${ORDER[worst]}`,
  );
}

/** Of every measure that was decided, whoever proposed it did not decide it (B5.3). */
export async function checkMeasures(years: Years): Promise<void> {
  const { play, cast } = years;
  const { rows } = await cast.clerk.asks('list-measures', { query: { limit: 200 } });
  await inParallel(rows, play.atOnce, async ({ id, kind }) => {
    const { proposedBy, decided, state } = await cast.clerk.asks('see-measure', { params: { measure: id } });
    if (decided === null) return;
    expects(
      play,
      'whoever proposed a measure did not decide it (B5.3)',
      proposedBy !== decided.by || state === 'dropped',
      `${kind} ${id}: both by ${decided.by}`,
    );
  });
}
