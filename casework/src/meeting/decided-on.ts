import { ok, type Result, refused } from '@qichuang/base';
import {
  type Meeting,
  type MinutedItem,
  type Minutes,
  presentAt,
  type Ranking,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/** The meetings of a category that were not called off, the earliest first. */
async function meetingsOn(desk: Desk, round: Round['id'], category: string): Promise<readonly Meeting[]> {
  const all = await desk.shelf.where('meeting', {
    round,
    state: ['convened', 'running', 'ended', 'closed'],
  });
  return all
    .filter(({ categories }) => categories.includes(category))
    .sort((one, other) => (one.convened.at < other.convened.at ? -1 : 1));
}

/**
 * The meeting a decision rests on (default; 集体研究): where one was convened its minutes have to be closed, and the list has to say what they
 * say; where the programme asks for one there has to be one.
 *
 * @returns `null` where no meeting was held and none is asked for.
 */
export async function meetingBehind(
  desk: Desk,
  round: Round,
  { category, lines }: Pick<Ranking, 'category' | 'lines'>,
): Promise<Result<Meeting | null, Refusal>> {
  const meetings = await meetingsOn(desk, round.id, category);
  const last = meetings.at(-1);
  if (last === undefined) {
    const asked = programmeAt(desk, round.programmeDigest).sharedRules.decisionMeeting?.required === true;
    return asked ? refused(refusal('wrong-state', 'default', { what: 'meeting-required' })) : ok(null);
  }
  const open = meetings.find(({ state }) => state !== 'closed');
  if (open !== undefined)
    return refused(refusal('wrong-state', 'default', { what: `meeting-${open.state}`, meeting: open.title }));
  const items = heldOn(meetings, category);
  const putOff = items.filter(({ state }) => state === 'put-off');
  if (putOff.length > 0)
    return refused(refusal('wrong-state', 'default', { what: 'meeting-put-off', items: putOff.length }));
  const cut = items.find(({ kind }) => kind === 'cut');
  const chosen = lines.filter(({ selected }) => selected).length;
  if (cut !== undefined && cut.places !== null && cut.places !== chosen)
    return refused(
      refusal('value-not-allowed', 'default', {
        why: 'meeting-cut',
        field: 'lines',
        held: cut.places,
        chosen,
      }),
    );
  const other = items.filter(
    ({ kind, application, selected }) =>
      kind === 'grey' &&
      lines.some((line) => line.application === application?.id && line.selected !== selected),
  );
  if (other.length > 0)
    return refused(
      refusal('value-not-allowed', 'default', {
        why: 'meeting-held',
        field: 'lines',
        names: other.map(({ application }) => application?.name ?? '').join('、'),
      }),
    );
  return ok(last);
}

/** The last meeting on a ranked category that was not called off, and what those that are closed held. */
export async function heldByMeetings(
  desk: Desk,
  { round, category }: Pick<Ranking, 'round' | 'category'>,
): Promise<{ readonly last: Meeting | undefined; readonly items: readonly MinutedItem[] }> {
  const meetings = await meetingsOn(desk, round, category);
  const closed = meetings.filter(({ state }) => state === 'closed');
  return { last: meetings.at(-1), items: heldOn(closed, category) };
}

/** What was held last on each subject of a category: a later meeting takes up what an earlier one put off. */
function heldOn(meetings: readonly Meeting[], category: string): readonly MinutedItem[] {
  const bySubject = new Map<string, MinutedItem>();
  for (const { content } of meetings.flatMap(({ minutes }) => minutes.at(-1)?.items ?? [])) {
    if (content.category !== category) continue;
    bySubject.set(`${content.kind} ${content.application?.id ?? content.title}`, content);
  }
  return [...bySubject.values()];
}

/** The minutes of the decision as the meeting's own say it (D07). */
export async function minutesBehind(desk: Desk, meeting: Meeting, category: string): Promise<Minutes> {
  const people = await Promise.all(meeting.members.map(({ person }) => desk.shelf.find('person', person)));
  const nameOf = (place: number) => people[place]?.name ?? '';
  const present = presentAt(meeting);
  const of = (there: boolean) =>
    meeting.members.flatMap(({ person }, place) =>
      present.includes(person) === there ? [nameOf(place)] : [],
    );
  const latest = meeting.minutes.at(-1);
  if (latest === undefined) throw new Error(`meeting ${meeting.id} closed without minutes`);
  const lines = latest.items
    .filter(({ content }) => content.category === category || content.category === null)
    .map(
      ({ content }) =>
        `${content.number}. ${[content.conclusion, content.reason].filter((one) => one !== '').join('；')}`,
    );
  const { year = 0, number = 0 } = meeting.minutesNumber ?? {};
  return {
    heldOn: latest.heldOn,
    chair: nameOf(meeting.members.findIndex(({ person }) => person === meeting.chair)),
    attendees: of(true),
    absent: of(false),
    observers: meeting.observers.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`)),
    number: `〔${year}〕${number}`,
    text: [...lines, latest.remarks]
      .filter((one) => one !== '')
      .join('\n')
      .slice(0, 5000),
  };
}
