import { randomBytes } from 'node:crypto';
import { addDays, type Day, dayIn, type Instant, type Result, SHANGHAI } from '@qichuang/base';
import {
  type Act,
  type Desk,
  type Duty,
  dutiesOn,
  openDuty,
  openProgressReport,
  REMIND_DAYS,
  reminderFor,
  remindOfFiling,
} from '@qichuang/casework';
import type { Refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { carryOut } from '../http/from-act.ts';

/**
 * Opens the yearly duties whose time has begun and reminds of those that are still owed (A3.7, B5.1, B6.3). Every node looks; the key names
 * platform, kind and period, and is given out once, so that one of them does it. It opens and reminds; it decides nothing.
 */
export async function lookAfterDuties(house: House): Promise<void> {
  const at = house.clock.now();
  const today = dayIn(at, SHANGHAI);
  const opened = await openDuties(house, at, today);
  const reminded = await remind(house, at, today);
  if (opened > 0) house.log.tell('duties-opened', { count: opened });
  if (reminded > 0) house.log.tell('duties-reminded', { count: reminded });
}

async function openDuties(house: House, at: Instant, today: Day): Promise<number> {
  let opened = 0;
  for (const programme of programmesOf(house.desk)) {
    for (const duty of dutiesOn(programme, today)) {
      const count =
        duty.kind === 'progress-report'
          ? await openForRecommenders(house, at, programme.id, duty)
          : await openForPlatforms(house, at, programme.id, duty);
      opened += count;
    }
  }
  return opened;
}

/** Each programme once, in the version in force. */
function programmesOf({ programmes }: Desk) {
  return [...programmes].flatMap(([key, programme]) => (key === programme.id ? [programme] : []));
}

async function openForPlatforms(house: House, at: Instant, programme: string, duty: Duty): Promise<number> {
  const { kind, period, designatedBy, validOn } = duty;
  let opened = 0;
  const owing = { programme, kind, period, designatedBy, validOn };
  for (const platform of await house.store.queries.platformsOwing(owing)) {
    const done = await byTheClock(
      house,
      at,
      `duty:${platform}:${kind}:${period}`,
      { platform, duty },
      openDuty,
    );
    if (done) opened += 1;
  }
  return opened;
}

async function openForRecommenders(
  house: House,
  at: Instant,
  programme: string,
  duty: Duty,
): Promise<number> {
  const { kind, period, designatedBy } = duty;
  let opened = 0;
  const owing = { programme, period, designatedBy };
  for (const recommender of await house.store.queries.recommendersOwing(owing)) {
    const key = `duty:${programme}:${recommender}:${kind}:${period}`;
    const done = await byTheClock(house, at, key, { programme, recommender, duty }, openProgressReport);
    if (done) opened += 1;
  }
  return opened;
}

async function remind(house: House, at: Instant, today: Day): Promise<number> {
  let reminded = 0;
  const until = addDays(today, Math.max(...REMIND_DAYS));
  for (const { id, dueOn } of await house.store.queries.unfiledDue(today, until)) {
    const notice = reminderFor(dueOn, today);
    if (notice === null) continue;
    const done = await byTheClock(
      house,
      at,
      `remind:${id}:${dueOn}:${notice}`,
      { filing: id },
      remindOfFiling,
    );
    if (done) reminded += 1;
  }
  return reminded;
}

/** Does an act in nobody's name; its key makes it once. */
export async function byTheClock<Body>(
  { desk }: House,
  at: Instant,
  key: string,
  body: Body,
  does: (desk: Desk, act: Act<Body>) => Promise<Result<unknown, Refusal>>,
): Promise<boolean> {
  if ((await desk.shelf.firstAnswer(key, 'clock')) !== undefined) return false;
  const act = {
    actor: { person: null, office: null },
    at,
    seed: new Uint8Array(randomBytes(32)),
    request: { key, by: 'clock', digest: key },
    body,
  };
  return (await carryOut(desk, (own) => does(own, act))).ok;
}
