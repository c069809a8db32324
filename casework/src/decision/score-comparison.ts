import type { ApplicationId, ComparedLine, Review, ScoreComparison } from '@qichuang/domain';
import { type Score, type Tally, tallyScores } from '@qichuang/engine-tally';

/**
 * Compares the scores of a category: what is left when strict and lenient experts are taken out, how sure that is, and how
 * well experts agreed (A3.3). It ranks nobody; the list goes by the mean.
 *
 * @param reviews - handed-in ones of the applications on the list, and recused ones, whose scores are kept and not counted.
 */
export function comparedScores(reviews: readonly Review[]): ScoreComparison {
  const scores = reviews.flatMap(scoreOf);
  const tally = tallyScores(scores, { trimFrom: null, lambda: 'reml' });
  const known = new Map(reviews.map(({ application }) => [application as string, application]));
  const idOf = (id: string): ApplicationId => {
    const application = known.get(id);
    if (application === undefined) throw new Error(`the tally names ${id}, which nobody reviewed`);
    return application;
  };
  const isConnected = tally.calibration.kind === 'calibrated';
  return {
    pools: tally.components.map(({ applications }) => applications.map(idOf)),
    lines: isConnected ? tally.applications.map((line) => comparedLine(line, idOf)) : [],
    icc: iccOf(tally),
    alpha: thousandths(tally.alpha.interval),
    offsetHundredths: isConnected ? offsetsOf(tally) : null,
    recused: tally.recused.length,
  };
}

function scoreOf({ application, expert, state, totalHalfPoints }: Review): readonly Score[] {
  if (totalHalfPoints === null || (state !== 'scored' && state !== 'recused')) return [];
  return [{ application, expert, score: totalHalfPoints, recused: state === 'recused' }];
}

function comparedLine(
  { application, calibrated, halfWidth, rankFrom, rankTo }: Tally['applications'][number],
  idOf: (id: string) => ApplicationId,
): ComparedLine {
  return {
    application: idOf(application),
    calibratedHundredths: hundredths(calibrated ?? 0),
    errorHundredths: halfWidth === null ? null : hundredths(halfWidth),
    places: rankFrom === null || rankTo === null ? null : { from: rankFrom, to: rankTo },
  };
}

function iccOf({ icc }: Tally): ScoreComparison['icc'] {
  const value = thousandths(icc.one.average);
  return value === null || icc.k === null ? null : { value, scores: Math.round(icc.k * 10) / 10 };
}

function offsetsOf({ experts }: Tally): ScoreComparison['offsetHundredths'] {
  const offsets = experts.map(({ offset }) => hundredths(offset ?? 0));
  return { strictest: Math.min(...offsets), mostLenient: Math.max(...offsets) };
}

// Half points in, hundredths of a point out; + 0 writes a rounded -0 as 0.
function hundredths(halfPoints: number): number {
  return Math.round(halfPoints * 50) + 0;
}

function thousandths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000 + 0;
}
