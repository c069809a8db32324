import { ok, type Result, refused } from '@qichuang/base';
import {
  type Application,
  MEETING_TRANSITIONS,
  type Meeting,
  type MeetingMove,
  mayMove,
  type Office,
  type PersonId,
  presentAt,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import { rankable } from '../decision/ranking.ts';
import { heldFromOf, isOfficial, listHeldAway } from '../people/held-away.ts';
import { unitKey } from '../people/unit.ts';
import type { Act, Desk, Message, NumberDraw } from '../ports.ts';
import { commit, type Extras, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface OnMeeting {
  readonly meeting: string;
}

export interface OnMeetingAt extends OnMeeting {
  readonly version: number;
}

/** What an act makes of a meeting, and what goes with it. */
export interface Moved {
  readonly next: Partial<Meeting>;
  readonly messages?: readonly Message[];
  readonly numbers?: readonly NumberDraw[];
  readonly frozen?: Extras['frozen'];
}

interface Asked<Body> {
  readonly name: MeetingMove | ((meeting: Meeting) => MeetingMove);
  /** In the ledger, where it is not the move's own name. */
  readonly act: string;
  /** Absent: the actor has to have seen the version that stands. */
  readonly version?: (body: Body) => number | null;
  /** Whoever leads the meeting may not be tied to anybody on its lists; a member stands aside item by item. */
  readonly led: boolean;
}

/** Finds a meeting, asks whether the move is lawful now, and writes what `next` makes of it. */
export async function moveMeeting<Body extends OnMeeting>(
  desk: Desk,
  act: Act<Body>,
  asked: Asked<Body>,
  next: (meeting: Meeting) => Promise<Result<Moved, Refusal>>,
): Promise<Result<Standpoint, Refusal>> {
  const meeting = await desk.shelf.find('meeting', act.body.meeting);
  if (meeting === undefined) return refused(refusal('not-found'));
  const name = typeof asked.name === 'string' ? asked.name : asked.name(meeting);
  const allowed = mayMove(
    MEETING_TRANSITIONS[name],
    momentIn<Meeting['state']>(meeting.state, meeting.programme, act),
  );
  if (!allowed.ok) return allowed;
  const away = asked.led ? await meetingHeldAway(desk, act, meeting) : null;
  if (away !== null) return refused(away);
  const version = asked.version?.(act.body) ?? null;
  const current = version === null ? ok(true) : seen(meeting, version);
  if (!current.ok) return current;
  const made = await next(meeting);
  if (!made.ok) return made;
  const { messages = [], numbers = [], frozen = [] } = made.value;
  const after: Meeting = { ...meeting, state: allowed.value, ...made.value.next };
  const moved = move(act, { act: asked.act, clause: 'default' }, 'meeting', meeting, after);
  const { id, version: now, state } = moved.write.next;
  return commit(desk, act, [moved], { id, version: now, state }, { messages, numbers, frozen });
}

/** Every application on the lists a meeting is about. */
async function listed(
  desk: Desk,
  round: string,
  categories: readonly string[],
): Promise<readonly Application[]> {
  return (await Promise.all(categories.map((category) => rankable(desk, round, category)))).flat();
}

/** Why somebody may not lead a meeting: a tie to an applicant on its lists. */
export function meetingHeldAway(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor'>,
  { round, categories }: Pick<Meeting, 'round' | 'categories'>,
): Promise<Refusal | null> {
  return listHeldAway(desk, act, () => listed(desk, round, categories));
}

/** Categories of a meeting that are kept from somebody: one of their applicants is tied to the reader. */
export async function keptCategories(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor'>,
  { round, categories }: Pick<Meeting, 'round' | 'categories'>,
): Promise<readonly string[]> {
  if ((act.actor.heldFrom ?? []).length === 0) return [];
  const kept = await Promise.all(
    categories.map((category) => listHeldAway(desk, act, () => rankable(desk, round, category))),
  );
  return categories.filter((_, place) => kept[place] !== null);
}

/** The member's office at the authority; `undefined` for who has none. */
export async function memberOffice(
  desk: Desk,
  programme: string,
  person: PersonId,
): Promise<Office | undefined> {
  const unit = unitKey({ kind: 'authority', programme });
  const offices = await desk.shelf.where('office', { person, unit, state: 'active' });
  return offices.find(isOfficial);
}

/** Which members stand aside for the items of each category, as their ties stand now. */
export async function asideByCategory(
  desk: Desk,
  { programme, round, categories, members }: Pick<Meeting, 'programme' | 'round' | 'categories' | 'members'>,
): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  const kept = await Promise.all(
    members.map(async ({ person: id }) => {
      const [person, office] = await Promise.all([
        desk.shelf.find('person', id),
        memberOffice(desk, programme, id),
      ]);
      if (person === undefined || office === undefined) return [];
      const heldFrom = await heldFromOf(desk, person, office);
      return keptCategories(desk, { actor: { person: id, office, heldFrom } }, { round, categories });
    }),
  );
  return new Map(
    categories.map((category) => [
      category,
      members.flatMap(({ person }, place) => (kept[place]?.includes(category) === true ? [person] : [])),
    ]),
  );
}

/** Who takes part in an item, or why it cannot be dealt with: more than half of those who may take part have to be there (default). */
export async function takingPart(
  desk: Desk,
  meeting: Meeting,
  category: string | null,
): Promise<Result<{ readonly aside: readonly PersonId[]; readonly taking: readonly PersonId[] }, Refusal>> {
  const present = presentAt(meeting);
  if (present.length < meeting.quorum)
    return refused(
      refusal('wrong-state', 'default', {
        what: 'meeting-quorum',
        present: present.length,
        quorum: meeting.quorum,
      }),
    );
  const byCategory = category === null ? new Map() : await asideByCategory(desk, meeting);
  const aside: readonly PersonId[] = (category === null ? undefined : byCategory.get(category)) ?? [];
  const taking = present.filter((person) => !aside.includes(person));
  const may = meeting.members.length - aside.length;
  if (taking.length * 2 <= may)
    return refused(
      refusal('wrong-state', 'default', {
        what: 'meeting-aside',
        present: taking.length,
        quorum: Math.floor(may / 2) + 1,
      }),
    );
  return ok({ aside, taking });
}

/** The round of a new meeting, where its categories are of it. */
export async function roundFor(
  desk: Desk,
  round: string,
  categories: readonly string[],
): Promise<Round | undefined> {
  const found = await desk.shelf.find('round', round);
  return found !== undefined && categories.every((category) => found.categories.includes(category))
    ? found
    : undefined;
}
