import { type Instant, ok, parseInstant, type Result, refused } from '@qichuang/base';
import {
  type AgendaItem,
  leastQuorum,
  MEETING_TRANSITIONS,
  type Meeting,
  type MeetingMember,
  mayMove,
  type PersonId,
  parsePersonId,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { drawnAgenda, newItem, notYetOn } from './agenda.ts';
import { meetingHeldAway, memberOffice, moveMeeting, type OnMeetingAt, roundFor } from './meeting-case.ts';

type Answer = Promise<Result<Standpoint, Refusal>>;

/** When, where and who: what an invitation says. */
export interface MeetingPlan {
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly members: readonly string[];
  readonly observers: readonly { readonly name: string; readonly unit: string }[];
  /** `null`: more than half of the members, or of what the programme says. */
  readonly quorum: number | null;
}

/** Convenes the meeting that studies the results of a round, or of some categories of it; its order of business follows from the rankings (default). */
export async function conveneMeeting(
  desk: Desk,
  act: Act<MeetingPlan & { readonly round: string; readonly categories: readonly string[] }>,
): Answer {
  const categories = [...new Set(act.body.categories)];
  const round = await roundFor(desk, act.body.round, categories);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    MEETING_TRANSITIONS.convene,
    momentIn<Meeting['state']>(null, round.programme, act),
  );
  if (!allowed.ok) return allowed;
  const away = await meetingHeldAway(desk, act, { round: round.id, categories });
  if (away !== null) return refused(away);
  const rankings = await desk.shelf.where('ranking', { round: round.id, category: categories });
  const ready = categories.filter((category) =>
    rankings.some((one) => one.category === category && one.state === 'drafted'),
  );
  if (ready.length < categories.length)
    return refused(refusal('wrong-state', 'B5.1', { what: 'meeting-unranked' }));
  const open = (await desk.shelf.where('meeting', { round: round.id })).find(
    (one) =>
      ['convened', 'running', 'ended'].includes(one.state) &&
      one.categories.some((category) => categories.includes(category)),
  );
  if (open !== undefined) return refused(refusal('already-exists', 'default', { what: 'meeting' }));
  const planned = await planOf(desk, act, round.programme, round.programmeDigest);
  if (!planned.ok) return planned;
  const drawn = await drawnAgenda(desk, round, categories);
  const meeting: Meeting = {
    id: mint(act, 'mtg', 0),
    version: 1,
    state: allowed.value,
    programme: round.programme,
    round: round.id,
    categories,
    ...planned.value,
    agenda: drawn.map((one, nth) => newItem(act, one, nth)),
    convened: { by: personOf(act), at: act.at },
    began: null,
    minutesNumber: null,
    minutes: [],
    remindedAt: null,
    closed: null,
    cancelled: null,
  };
  const moved = move(act, { act: 'convene-meeting', clause: 'default' }, 'meeting', null, meeting);
  return commitOne(desk, act, moved, { messages: invitations('meeting-convened', meeting) });
}

/** Changes day, place or who is asked, before the meeting begins; everybody concerned is written to again. */
export function changeMeeting(desk: Desk, act: Act<OnMeetingAt & MeetingPlan>): Answer {
  const asked = { name: 'change', act: 'change-meeting', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const round = await desk.shelf.find('round', meeting.round);
    if (round === undefined) throw new Error(`meeting ${meeting.id} without its round`);
    const planned = await planOf(desk, act, meeting.programme, round.programmeDigest);
    if (!planned.ok) return planned;
    const left = meeting.members.filter(
      ({ person }) => !planned.value.members.some((one) => one.person === person),
    );
    const cancelled = left.map(
      ({ person }): Message => ({
        topic: 'meeting-cancelled',
        to: { person },
        values: { title: meeting.title, reason: '' },
      }),
    );
    const messages = [...invitations('meeting-changed', { ...meeting, ...planned.value }), ...cancelled];
    return ok({ next: planned.value, messages });
  });
}

/** Calls a meeting off, with the reason; nothing of it counts. */
export function cancelMeeting(desk: Desk, act: Act<OnMeetingAt & { readonly reason: string }>): Answer {
  const asked = { name: 'cancel', act: 'cancel-meeting', version: versionOf, led: true } as const;
  const { reason } = act.body;
  return moveMeeting(desk, act, asked, async ({ members, title }) =>
    ok({
      next: { cancelled: { by: personOf(act), at: act.at, reason } },
      messages: members.map(
        ({ person }): Message => ({
          topic: 'meeting-cancelled',
          to: { person },
          values: { title, reason },
        }),
      ),
    }),
  );
}

/** One line of the list as the clerk wants it: an item that stands on it, or words of the clerk's own. */
interface Arranged {
  readonly id: string | null;
  readonly title: string;
  readonly category: string | null;
}

/**
 * Puts the order of business in order: items moved, taken out, added in the clerk's words; `renew` adds what now follows from the rankings
 * and is not on the list. What was spoken on stays.
 */
export function arrangeAgenda(
  desk: Desk,
  act: Act<OnMeetingAt & { readonly items: readonly Arranged[]; readonly renew: boolean }>,
): Answer {
  const asked = {
    name: ({ state }: Meeting) => (state === 'running' ? 'arrange-running' : 'arrange') as 'arrange',
    act: 'arrange-agenda',
    version: versionOf,
    led: true,
  };
  return moveMeeting(desk, act, asked, async (meeting) => {
    const { items, renew } = act.body;
    const ids = items.flatMap(({ id }) => id ?? []);
    const spoken = meeting.agenda.filter(({ state, spentMs }) => state !== 'open' || spentMs > 0);
    const known = ids.every((id) => meeting.agenda.some((one) => one.id === id));
    const foreign = items.some(({ category }) => category !== null && !meeting.categories.includes(category));
    if (
      !known ||
      foreign ||
      new Set(ids).size < ids.length ||
      items.some(({ id, title }) => id === null && title === '')
    )
      return refused(refusal('value-not-allowed', 'default', { field: 'items' }));
    if (spoken.some(({ id }) => !ids.includes(id)))
      return refused(refusal('value-not-allowed', 'default', { field: 'items', why: 'meeting-spoken-on' }));
    const agenda = items.flatMap(({ id, title, category }, nth): readonly AgendaItem[] => {
      const found = meeting.agenda.find((one) => one.id === id);
      if (found !== undefined)
        return [found.kind === 'own' ? { ...found, title: title || found.title } : found];
      return [newItem(act, { kind: 'own', category, application: null, title, proposed: null }, nth)];
    });
    const round = renew ? await desk.shelf.find('round', meeting.round) : undefined;
    const added =
      round === undefined ? [] : notYetOn(agenda, await drawnAgenda(desk, round, meeting.categories));
    const all = [...agenda, ...added.map((one, nth) => newItem(act, one, items.length + nth))];
    return ok({ next: { agenda: all } });
  });
}

export function versionOf({ version }: { readonly version: number }): number {
  return version;
}

type Planned = Pick<Meeting, 'title' | 'startsAt' | 'place' | 'chair' | 'members' | 'observers' | 'quorum'>;

async function planOf(
  desk: Desk,
  { body, at }: Act<MeetingPlan>,
  programme: string,
  digest: string,
): Promise<Result<Planned, Refusal>> {
  const wrong = (field: string, why: string, more = {}) =>
    refused(refusal('value-not-allowed', 'default', { field, why, ...more }));
  const startsAt = parseInstant(body.startsAt);
  if (startsAt === undefined || startsAt <= at) return wrong('startsAt', 'meeting-past');
  const people = [...new Set(body.members)].flatMap((id) => parsePersonId(id) ?? []);
  const offices = await Promise.all(people.map((person) => memberOffice(desk, programme, person)));
  if (people.length < new Set(body.members).size || offices.some((office) => office === undefined))
    return wrong('members', 'meeting-member');
  const chair = people.find((person) => person === body.chair);
  if (chair === undefined) return wrong('chair', 'meeting-chair');
  const { decisionMeeting } = programmeAt(desk, digest).sharedRules;
  const least = leastQuorum(people.length, decisionMeeting?.quorumOverPercent ?? 50);
  const quorum = body.quorum ?? least;
  if (quorum < least || quorum > people.length)
    return wrong('quorum', 'meeting-quorum-least', { quorum: least, members: people.length });
  const { title, place, observers } = body;
  return ok({ title, startsAt, place, chair, members: people.map(invited), observers, quorum });
}

function invited(person: PersonId): MeetingMember {
  return { person, attendance: 'invited', reason: '' };
}

function invitations(
  topic: 'meeting-convened' | 'meeting-changed',
  { title, startsAt, place, members }: { readonly startsAt: Instant } & Planned,
): readonly Message[] {
  const values = { title, at: startsAt, place };
  return members.map(({ person }): Message => ({ topic, to: { person }, values }));
}
