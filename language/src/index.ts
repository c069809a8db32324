export {
  formatDay,
  formatDaysLeft,
  formatInstant,
  formatInstantToSecond,
  formatOfficialDay,
  formatPlainDay,
  formatShortDay,
  formatShortInstant,
  formatSpan,
  formatTime,
  formatTimeLeft,
  formatTimeToSecond,
  type SpanDetail,
  shanghaiDay,
} from './dates.ts';
export {
  ABSENCE,
  formatApproximate,
  formatBytes,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
} from './numbers.ts';
export {
  type MarkedState,
  STATE_MARKS,
  type StateFamily,
  type StateMark,
  stateClass,
  stateMarkSvg,
  stateWord,
} from './state-marks.ts';
export { type Language, say, type Words, type WordTable } from './words.ts';
