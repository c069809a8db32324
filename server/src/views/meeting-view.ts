import { asideByCategory, keptCategories } from '@qichuang/casework';
import {
  type Actor,
  type AgendaItem,
  type Meeting,
  type MinutedItem,
  missingSignatures,
  type PersonId,
  presentAt,
  type Ranking,
  type Round,
} from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';
import { namesOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type MeetingView = View<'see-meeting'>;
type Row = View<'list-meetings'>['rows'][number];
type Item = MeetingView['agenda'][number];
type About = NonNullable<Item['about']>;
type Names = ReadonlyMap<PersonId, string>;

/** A meeting of the reader's own programme; to everybody else there is none. */
export async function findMeeting({ desk }: Room, actor: Actor, id: string): Promise<Meeting | undefined> {
  const scope = scopeOf(actor);
  const meeting = await desk.shelf.find('meeting', id);
  return scope.kind === 'authority' && meeting?.programme === scope.programme ? meeting : undefined;
}

/** Meetings of the programme, the latest first; the row tells nothing of any case. */
export async function meetingRows(
  room: Room,
  actor: Actor,
  { round, state }: { readonly round?: string | undefined; readonly state?: Meeting['state'] | undefined },
): Promise<readonly Row[]> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'authority') return [];
  const found = await room.desk.shelf.where('meeting', {
    programme: scope.programme,
    ...(round === undefined ? {} : { round }),
    ...(state === undefined ? {} : { state }),
  });
  const names = await namesOf(
    room,
    'person',
    found.map(({ chair }) => chair),
  );
  const rounds = await Promise.all(found.map((meeting) => room.desk.shelf.find('round', meeting.round)));
  return found
    .flatMap((meeting, place) => {
      const of = rounds[place];
      return of === undefined ? [] : [rowOf(meeting, of, names)];
    })
    .sort((one, other) => (one.startsAt > other.startsAt ? -1 : 1));
}

function rowOf(meeting: Meeting, round: Round, names: Names): Row {
  const { id, version, state, categories, title, startsAt, place, chair, members, agenda, minutes } = meeting;
  return {
    id,
    version,
    state,
    round: round.id,
    roundTitle: round.title,
    categories,
    title,
    startsAt,
    place,
    chair: { person: chair, name: names.get(chair) ?? '' },
    members: members.length,
    items: agenda.length,
    dealtWith: agenda.filter((item) => item.state === 'concluded' || item.state === 'put-off').length,
    signatures: minutes.at(-1)?.signatures.length ?? 0,
    missing: minutes.length === 0 ? 0 : missingSignatures(meeting).length,
  };
}

/** One meeting; what concerns a category kept from the reader is left out, item by item. */
export async function meetingView(
  room: Room,
  actor: Actor,
  meeting: Meeting,
  round: Round,
  programme: Programme,
): Promise<MeetingView> {
  const kept = await keptCategories(room.desk, { actor }, meeting);
  const isKept = ({ category }: { readonly category: string | null }) =>
    category !== null && kept.includes(category);
  const names = await namesOf(room, 'person', peopleOf(meeting));
  const nameOf = (person: PersonId) => names.get(person) ?? '';
  const numbers = await categoryNumbers(room, meeting, programme);
  const aside = await asideByCategory(room.desk, meeting);
  const missing = meeting.minutes.length === 0 ? [] : missingSignatures(meeting);
  const done = (made: Meeting['closed']) =>
    made === null ? null : { by: nameOf(made.by), at: made.at, reason: made.reason };
  return {
    ...rowOf(meeting, round, names),
    programme: meeting.programme,
    attending: meeting.members.map((one) => ({ ...one, name: nameOf(one.person) })),
    observers: meeting.observers,
    quorum: meeting.quorum,
    present: presentAt(meeting).length,
    agenda: await Promise.all(
      meeting.agenda.map(async (item, nth): Promise<Item> => {
        const { id, state, spentMs, since } = item;
        const base = { id, number: nth + 1, state, spentMs, since };
        if (isKept(item)) return { ...base, kept: true, about: null };
        const about = await aboutOf(room, item, numbers, asideOf(item, aside), nameOf);
        return { ...base, kept: false, about };
      }),
    ),
    convenedBy: nameOf(meeting.convened.by),
    beganAt: meeting.began?.at ?? null,
    minutesNumber: meeting.minutesNumber,
    editions: meeting.minutes
      .map((one, nth) => ({
        edition: nth + 1,
        hash: one.hash,
        heldOn: one.heldOn,
        drawnUpBy: nameOf(one.drawnUp.by),
        drawnUpAt: one.drawnUp.at,
        corrects: one.corrects,
        remarks: one.remarks,
        items: one.items.map(({ digest, content }) => ({
          digest,
          content: isKept(content) ? null : minutedOf(content),
        })),
        signatures: one.signatures.map(({ by, at, reservation, aside: away }) => ({
          name: nameOf(by),
          at,
          reservation,
          aside: away.length,
        })),
      }))
      .reverse(),
    missingNames: missing.map(nameOf),
    remindedAt: meeting.remindedAt,
    closed: done(meeting.closed),
    cancelled: done(meeting.cancelled),
    heldAway: kept.length > 0,
    toSign: meeting.state === 'ended' && actor.person !== null && missing.some((one) => one === actor.person),
  };
}

function peopleOf({ members, convened, closed, cancelled, minutes }: Meeting): readonly PersonId[] {
  return [
    ...members.map(({ person }) => person),
    ...[convened, closed, cancelled].flatMap((one) => one?.by ?? []),
    ...minutes.flatMap(({ drawnUp, signatures }) => [drawnUp.by, ...signatures.map(({ by }) => by)]),
  ];
}

/** Before an item is taken up, as the ties stand now; afterwards as they were recorded. */
function asideOf(item: AgendaItem, now: ReadonlyMap<string, readonly PersonId[]>): readonly PersonId[] {
  if (item.state !== 'open') return item.aside;
  return item.category === null ? [] : (now.get(item.category) ?? []);
}

interface CategoryNumbers {
  readonly ranking: Ranking | undefined;
  readonly target: number | null;
  readonly standing: number;
}

async function categoryNumbers(
  { desk }: Room,
  { round, programme: id, categories }: Meeting,
  programme: Programme,
): Promise<ReadonlyMap<string, CategoryNumbers>> {
  const rankings = await desk.shelf.where('ranking', { round, category: [...categories] });
  const standing = await desk.shelf.where('platform', {
    programme: id,
    category: [...categories],
    state: 'active',
  });
  return new Map(
    categories.map((category) => [
      category,
      {
        ranking: rankings.find((one) => one.category === category),
        target: findCategory(programme, category)?.target?.number ?? null,
        standing: standing.filter((one) => one.category === category).length,
      },
    ]),
  );
}

async function aboutOf(
  room: Room,
  item: AgendaItem,
  numbers: ReadonlyMap<string, CategoryNumbers>,
  aside: readonly PersonId[],
  nameOf: (person: PersonId) => string,
): Promise<About> {
  const { kind, category, title, putOff, conclusion, reason, places, selected, proposed } = item;
  const of = category === null ? undefined : numbers.get(category);
  return {
    kind,
    category,
    title,
    application: await subjectOf(room, item, of?.ranking),
    numbers:
      of === undefined
        ? null
        : {
            ranked: of.ranking?.lines.length ?? 0,
            proposed,
            target: of.target,
            standing: of.standing,
          },
    aside: aside.map((person) => ({ person, name: nameOf(person) })),
    putOff,
    conclusion,
    reason,
    places,
    selected,
  };
}

async function subjectOf(
  { desk }: Room,
  { application: id }: AgendaItem,
  ranking: Ranking | undefined,
): Promise<About['application']> {
  const application = id === null ? undefined : await desk.shelf.find('application', id);
  if (application === undefined) return null;
  const organisation = await desk.shelf.find('organisation', application.organisation);
  const line = ranking?.lines.find((one) => one.application === application.id);
  const compared = ranking?.comparison?.lines.find((one) => one.application === application.id);
  return {
    id: application.id,
    receipt: application.receipt ?? '',
    name: application.name,
    organisation: organisation?.name ?? '',
    place: line?.place ?? null,
    mean: line === undefined ? null : line.meanHundredths / 100,
    places: compared?.places ?? null,
    reasons: application.reasons.map(({ rule, text }) => ({ rule, text })),
  };
}

function minutedOf({
  item: _item,
  tally: _tally,
  takingPart: _takingPart,
  ...told
}: MinutedItem): NonNullable<MeetingView['editions'][number]['items'][number]['content']> {
  return told;
}
