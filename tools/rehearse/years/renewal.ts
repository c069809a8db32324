import { addDays, atLocalTime, type Day, dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import type { PlannedApplication, Timetable } from '@qichuang/world';
import { announce } from '../announce.ts';
import { applyAll } from '../apply.ts';
import { callRound } from '../call-round.ts';
import { checkAll } from '../check.ts';
import { decideAll } from '../decide.ts';
import { expects, type Play } from '../play.ts';
import { putOnNotice } from '../publicise.ts';
import { recommendAll } from '../recommend.ts';
import { reviewAll } from '../review.ts';
import { type Held, standing, type Years } from './held.ts';
import { today } from './time.ts';

const MOST = 40;

/** A round in the last months: every fourth platform applies again, is announced, and goes on under its successor (A3.6, B5.2). @returns the round. */
export async function renewSome(years: Years): Promise<string> {
  const { cast } = years;
  const renewing = standing(years).filter(mayRenew).slice(0, MOST);
  const play = await renewalPlay(years, renewing);
  const round = await callRound(play, cast);
  await expectOnlyOwn(years, round, renewing);
  const all = await applyAll(play, cast, round, years.applicants);
  await recommendAll(play, cast, round, all);
  await checkAll(play, cast, all);
  const scores = await reviewAll(play, cast, round, all);
  const categories = await decideAll(play, cast, round, all, scores);
  const { notice, until } = await putOnNotice(play, cast, round, categories, all);
  await announce(play, cast, round, { notice, until, ends: new Map() }, all);
  await noteSuccessors(years, round, renewing);
  return round;
}

/** Its first holder holds it still, in the place where it applied. */
function mayRenew({ place, host, applicant }: Held): boolean {
  return place % 4 === 0 && host === applicant.submitter;
}

async function renewalPlay(years: Years, renewing: readonly Held[]): Promise<Play> {
  const { play } = years;
  const on = await today(years);
  const again = renewing.flatMap((held) => {
    const planned = play.world.applications.find(
      ({ organisation }) => years.applicants[organisation] === held.applicant,
    );
    return planned === undefined ? [] : [{ held, planned }];
  });
  return {
    ...play,
    year: yearOf(on),
    timetable: shortTimetable(addDays(on, 1)),
    world: {
      ...play.world,
      applications: again.map(
        ({ held, planned }): PlannedApplication => ({
          ...planned,
          platformName: held.name,
          partners: [],
          reasons: planned.reasons.filter(({ rule }) => rule !== 'joint-partner-limit'),
        }),
      ),
    },
    renews: new Map(again.map(({ held, planned }) => [planned.place, held.id])),
    selectedShare: 1,
  };
}

/** A round of six weeks: everyone who applies has applied before. */
function shortTimetable(opensOn: Day): Timetable {
  const at = (days: number, time: string) => atLocalTime(addDays(opensOn, days), time, SHANGHAI);
  return {
    calledOn: opensOn,
    windows: {
      apply: { from: at(0, '09:00'), until: at(6, '17:30') },
      recommend: { from: at(0, '09:00'), until: at(12, '17:30') },
      check: { from: at(7, '09:00'), until: at(18, '17:30') },
      review: { from: at(13, '09:00'), until: at(22, '17:30') },
    },
    moments: {
      planning: at(-1, '17:00'),
      applying: at(2, '09:30'),
      recommending: at(8, '09:30'),
      checking: at(13, '09:30'),
      reviewing: at(19, '09:30'),
      deciding: at(25, '09:30'),
    },
  };
}

/** Nobody applies to renew what another holds. */
async function expectOnlyOwn(years: Years, round: string, renewing: readonly Held[]): Promise<void> {
  const [first] = renewing;
  const stranger = standing(years).find(({ host }) => host !== first?.host);
  if (first === undefined || stranger === undefined) return;
  const told = await stranger.host.tries('begin-application', {
    params: { round },
    body: { category: first.category, kind: '', renews: first.id },
  });
  expects(
    years.play,
    'nobody renews what another holds (B5.2)',
    !told.ok,
    `${stranger.number} renewed ${first.number}`,
  );
}

/** The earlier one runs out its own time and names its successor. */
async function noteSuccessors(
  { cast, play, held }: Years,
  round: string,
  renewing: readonly Held[],
): Promise<void> {
  const { rows } = await cast.clerk.asks('list-announcements', { query: { round } });
  const entries = rows.flatMap((list) => list.entries);
  const ending = await cast.clerk.asks('list-ending-platforms', { query: { within: 180, limit: 200 } });
  expects(
    play,
    'a round of renewals announces each of them once (A3.6, B5.2)',
    entries.length === renewing.length,
    `${entries.length} of ${renewing.length}`,
  );
  for (const { id, renewedBy } of ending.rows) {
    const own = held.find((one) => one.id === id);
    if (own === undefined || !renewing.includes(own)) continue;
    own.renewedBy = renewedBy;
    const successor = entries.find(({ number, platform }) => renewedBy === platform || renewedBy === number);
    expects(
      play,
      'a renewed platform names its successor (A3.6, B5.2)',
      successor !== undefined && successor.number !== own.number,
      `${own.number} is renewed by ${renewedBy}`,
    );
  }
}

/** Once the earlier one is over, its successor stands. */
export async function checkSuccessors({ cast, play, held }: Years, round: string): Promise<void> {
  const { rows } = await cast.clerk.asks('list-announcements', { query: { round } });
  const on = dayIn(await play.clock.now(), SHANGHAI);
  for (const { platform } of rows.flatMap((list) => list.entries)) {
    if (platform === null) continue;
    const seen = await cast.clerk.asks('see-platform', { params: { platform } });
    expects(
      play,
      'a renewal goes on where the earlier time ends (A3.6, B5.2)',
      seen.state === 'active' && seen.validUntil > on && held.every(({ id }) => id !== platform),
      `${seen.number} is ${seen.state} until ${seen.validUntil}`,
    );
  }
}
