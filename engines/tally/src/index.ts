export type { Level } from './alpha.ts';
export type { Component } from './components.ts';
export type { Score } from './design.ts';
export type { Intraclass, Reliability } from './icc.ts';
export { meanHundredths, trimmedMeanHundredths } from './mean.ts';
export { greyBand, type RankInterval } from './rank-intervals.ts';
export { type RoundingRule, roundDecimal, roundQuotient } from './rounding.ts';
export { type PanelResult, type SecondAverage, secondAverage } from './second-average.ts';
export {
  type ApplicationTally,
  type Calibration,
  type ExpertTally,
  type Tally,
  type TallyMethod,
  tallyScores,
} from './tally-scores.ts';
export { type Placed, type Ranked, rankWithTies } from './ties.ts';
