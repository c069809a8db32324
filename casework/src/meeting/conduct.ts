import { epochMs, type Instant, ok, type Result, refused } from '@qichuang/base';
import {
  type AgendaItem,
  type Conclusion,
  type Meeting,
  type MeetingMember,
  presentAt,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import type { Standpoint } from '../spine/commit.ts';
import { versionOf } from './convene.ts';
import { moveMeeting, type OnMeetingAt, takingPart } from './meeting-case.ts';

type Answer = Promise<Result<Standpoint, Refusal>>;

interface Attending {
  readonly attendance: readonly {
    readonly person: string;
    readonly attendance: Exclude<MeetingMember['attendance'], 'invited'>;
    readonly reason: string;
  }[];
}

type OnItem = OnMeetingAt & { readonly item: string };

/** Opens the meeting with who is there; without its quorum it does not begin (default: more than half of the members). */
export function beginMeeting(desk: Desk, act: Act<OnMeetingAt & Attending>): Answer {
  const asked = { name: 'begin', act: 'begin-meeting', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const members = attended(meeting, act.body);
    if (!members.ok) return members;
    const present = presentAt({ members: members.value }).length;
    if (present < meeting.quorum)
      return refused(
        refusal('wrong-state', 'default', { what: 'meeting-quorum', present, quorum: meeting.quorum }),
      );
    return ok({ next: { members: members.value, began: { by: personOf(act), at: act.at } } });
  });
}

/** Someone comes later or leaves; what was concluded before stays with who took part then. */
export function setAttendance(desk: Desk, act: Act<OnMeetingAt & Attending>): Answer {
  const asked = { name: 'attend', act: 'set-attendance', version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const members = attended(meeting, act.body);
    return members.ok ? ok({ next: { members: members.value } }) : members;
  });
}

function attended(
  { members }: Meeting,
  { attendance }: Attending,
): Result<readonly MeetingMember[], Refusal> {
  const said = new Map(attendance.map((one) => [one.person, one]));
  if (
    said.size < attendance.length ||
    members.some(({ person }) => !said.has(person)) ||
    said.size > members.length
  )
    return refused(refusal('incomplete', 'default', { what: 'meeting-attendance' }));
  return ok(
    members.map(({ person }) => {
      const { attendance: how = 'absent', reason = '' } = said.get(person) ?? {};
      return { person, attendance: how, reason };
    }),
  );
}

/** Takes an item up: the next, an earlier one, or one that was put off. Whoever is tied to it is asked out. */
export function takeUpItem(desk: Desk, act: Act<OnItem>): Answer {
  return onItem(desk, act, 'take-up', 'take-up-item', async (meeting, item) => {
    const part = await takingPart(desk, meeting, item.category);
    if (!part.ok) return part;
    const { aside } = part.value;
    return ok({
      ...item,
      state: 'running',
      since: act.at,
      aside,
      takingPart: [],
      putOff: '',
      concluded: null,
    });
  });
}

/** Puts the item under discussion off, with the reason; it stands in the minutes as put off. */
export function putOffItem(desk: Desk, act: Act<OnItem & { readonly reason: string }>): Answer {
  return onItem(desk, act, 'put-off', 'put-off-item', async (_, item) =>
    ok({ ...stopped(item, act.at), state: 'put-off', putOff: act.body.reason }),
  );
}

/** Notes what the meeting holds on the item under discussion, and why; by those present who do not stand aside. */
export function concludeItem(desk: Desk, act: Act<OnItem & Conclusion>): Answer {
  return onItem(desk, act, 'conclude', 'conclude-item', async (meeting, item) => {
    const said = await conclusionOf(desk, meeting, item, act.body);
    if (!said.ok) return said;
    const part = await takingPart(desk, meeting, item.category);
    if (!part.ok) return part;
    const { aside, taking } = part.value;
    return ok({
      ...stopped(item, act.at),
      ...said.value,
      state: 'concluded',
      aside,
      takingPart: taking,
      concluded: { by: personOf(act), at: act.at },
    });
  });
}

/** A conclusion as its kind needs it: a cut its number, an application in the band whether it is in, and a reason with all but own items. */
export async function conclusionOf(
  desk: Desk,
  { round }: Pick<Meeting, 'round'>,
  { kind, category }: Pick<AgendaItem, 'kind' | 'category'>,
  { conclusion, reason, places, selected }: Conclusion,
): Promise<Result<Conclusion, Refusal>> {
  const missing = (field: string) => refused(refusal('incomplete', 'default', { what: `meeting-${field}` }));
  if (conclusion.trim() === '') return missing('conclusion');
  if (kind !== 'own' && reason.trim() === '') return missing('reason');
  if (kind === 'grey' && selected === null) return missing('selected');
  if (kind === 'cut') {
    const [ranking] = await desk.shelf.where('ranking', { round, category: category ?? '' });
    if (places === null || places > (ranking?.lines.length ?? 0)) return missing('places');
  }
  return ok({
    conclusion: conclusion.trim(),
    reason: reason.trim(),
    places: kind === 'cut' ? places : null,
    selected: kind === 'grey' ? selected : null,
  });
}

function stopped(item: AgendaItem, at: Instant): AgendaItem {
  const { since, spentMs } = item;
  return since === null ? item : { ...item, since: null, spentMs: spentMs + epochMs(at) - epochMs(since) };
}

/** Only one item is under discussion; to take another up lets it rest. */
function onItem<Body extends OnItem>(
  desk: Desk,
  act: Act<Body>,
  name: 'take-up' | 'put-off' | 'conclude',
  called: string,
  next: (meeting: Meeting, item: AgendaItem) => Promise<Result<AgendaItem, Refusal>>,
): Answer {
  const asked = { name, act: called, version: versionOf, led: true } as const;
  return moveMeeting(desk, act, asked, async (meeting) => {
    const item = meeting.agenda.find(({ id }) => id === act.body.item);
    if (item === undefined) return refused(refusal('not-found'));
    if ((name === 'take-up') === (item.state === 'running'))
      return refused(refusal('wrong-state', 'default', { what: 'meeting-item-state' }));
    const made = await next(meeting, item);
    if (!made.ok) return made;
    const agenda = meeting.agenda.map((one): AgendaItem => {
      if (one.id === item.id) return made.value;
      return one.state === 'running' ? { ...stopped(one, act.at), state: 'open' } : one;
    });
    return ok({ next: { agenda } });
  });
}
