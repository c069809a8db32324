export { concatBytes, fromHex, toHex } from './bytes.ts';
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  unannouncedYears,
  type WorkCalendar,
  type WorkingDays,
  workingDays,
} from './calendar.ts';
export { canonicalBytes, canonicalJson } from './canonical.ts';
export { hmacSha256 } from './hmac.ts';
export { type Id, idParser, mintId } from './id.ts';
export {
  addDays,
  addMs,
  addYears,
  atLocalTime,
  type Day,
  day,
  dayIn,
  daysBetween,
  epochMs,
  type Instant,
  instant,
  instantOf,
  parseDay,
  parseInstant,
  SHANGHAI,
  type Weekday,
  weekday,
  yearOf,
  type Zone,
} from './instant.ts';
export { ok, type Result, refused } from './result.ts';
export { sha256, sha256Hex } from './sha256.ts';
export { hmacSm3, sm3, sm3Hex } from './sm3.ts';
export { foldForComparison, hasControlCharacters, lengthInCharacters, normaliseText } from './text.ts';
export { fromUtf8, utf8 } from './utf8.ts';
