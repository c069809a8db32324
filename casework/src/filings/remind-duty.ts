import { type Day, dayIn, daysBetween, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, type Standpoint } from '../spine/commit.ts';
import { findFiling } from './filing-case.ts';
import { TYPED_STATES } from './save-filing.ts';

/** Days before the due day on which whoever owes a filing is reminded (default). */
export const REMIND_DAYS = [30, 7, 1] as const;

/** The reminder that is due for a filing on a day: the shortest notice already reached; `null` before the first and after the due day. */
export function reminderFor(dueOn: Day, today: Day): number | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return null;
  return REMIND_DAYS.filter((days) => left <= days).at(-1) ?? null;
}

/** Reminds whoever has to hand in a filing. Done by the clock; the key of the request makes it once per notice (A3.7, B6.1). */
export async function remindOfFiling(
  desk: Desk,
  act: Act<{ readonly filing: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await findFiling(desk, act.body.filing);
  if (found === undefined) return refused(refusal('not-found'));
  const { filing, platform } = found;
  if (!(TYPED_STATES as readonly string[]).includes(filing.state))
    return refused(refusal('wrong-state', 'B5.2', { state: filing.state }));
  if (filing.dueOn === null || reminderFor(filing.dueOn, dayIn(act.at, SHANGHAI)) === null)
    return refused(refusal('too-early', 'B5.2', { dueOn: filing.dueOn ?? '' }));
  const { id, version, state, kind, period, dueOn } = filing;
  return commit(
    desk,
    act,
    [],
    { id, version, state },
    {
      messages: [
        {
          topic: 'duty-reminder',
          to:
            filing.organisation === null
              ? { recommender: filing.recommender }
              : { organisation: filing.organisation },
          values: { kind, period, dueOn, platform: platform?.name ?? '' },
        },
      ],
    },
  );
}
