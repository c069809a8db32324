import { addWorkingDays, dayIn, ok, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Refusal, type ReviewStep, type ReviewStepTime, refusal } from '@qichuang/domain';
import type { ReviewSteps } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';

export interface TimeInput {
  readonly on: string;
  readonly from: string;
  readonly minutes: number;
  readonly place: string;
}

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Day, hour and place as typed: in good time for everyone concerned, so many working days after the letter. */
export function readTime(
  desk: Desk,
  { at }: Pick<Act<unknown>, 'at'>,
  { noticeWorkingDays }: Pick<ReviewSteps, 'noticeWorkingDays'>,
  { on, from, minutes, place }: TimeInput,
): Result<ReviewStepTime, Refusal> {
  const day = parseDay(on);
  if (day === undefined) return refused(refusal('value-not-allowed', 'default', { field: 'on' }));
  if (!HOUR.test(from)) return refused(refusal('value-not-allowed', 'default', { field: 'from' }));
  if (place.trim() === '') return refused(refusal('incomplete', 'default', { fields: ['place'] }));
  const earliest = addWorkingDays(desk.calendar, dayIn(at, SHANGHAI), noticeWorkingDays);
  if (day < earliest)
    return refused(
      refusal('too-early', 'default', { why: 'step-notice', days: noticeWorkingDays, opensAt: earliest }),
    );
  return ok({ on: day, from, minutes, place: place.trim() });
}

type Held = Pick<ReviewStep, 'time' | 'persons'>;

/** Somebody who would have to be in two places at once. O(steps · persons). */
export function overlapWith(one: Held, others: readonly Held[]): Refusal | null {
  const [begin, end] = spanOf(one.time);
  for (const other of others) {
    if (other.time.on !== one.time.on) continue;
    const [from, until] = spanOf(other.time);
    const shared = other.persons.some((person) => one.persons.includes(person));
    if (shared && from < end && begin < until)
      return refusal('value-not-allowed', 'default', {
        why: 'step-overlap',
        on: other.time.on,
        from: other.time.from,
      });
  }
  return null;
}

/** Minutes of the day. */
function spanOf({ from, minutes }: Held['time']): readonly [number, number] {
  const begin = Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
  return [begin, begin + minutes];
}
