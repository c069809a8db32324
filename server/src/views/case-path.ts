import type { Instant } from '@qichuang/base';
import type { ApplicationState } from '@qichuang/domain';
import { findStage, type ProgrammeStage, stageOrder } from '@qichuang/programmes';
import { isVeiled, type Room, type Seen } from './standing.ts';

export interface Step {
  readonly stage: string;
  readonly zh: string;
  readonly en: string;
  readonly state: 'done' | 'current' | 'next' | 'ended';
  readonly at: Instant | null;
  readonly until: Instant | null;
}

/** The stage of the programme a state stands in; `null` where the path was left and the stage follows from how far it got. */
const STAGE_OF = {
  draft: 'application',
  submitted: 'preliminary-review',
  returned: 'preliminary-review',
  recommended: 'formal-check',
  not_recommended: 'preliminary-review',
  correction: 'formal-check',
  accepted: 'expert-review',
  not_accepted: 'formal-check',
  in_review: 'expert-review',
  reviewed: 'decision-meeting',
  selected: 'public-notice',
  not_selected: 'decision-meeting',
  on_notice: 'public-notice',
  designated: null,
  withdrawn: null,
  disqualified: null,
  lapsed: null,
} as const satisfies Record<ApplicationState, string | null>;

const LEFT: readonly ApplicationState[] = [
  'not_recommended',
  'not_accepted',
  'not_selected',
  'withdrawn',
  'disqualified',
  'lapsed',
];

/** What follows is the life of the platform, not of the application. */
const AFTER_THE_PATH = ['dynamic-management', 'evaluation'];

/** The programme's stages up to the certificate, with where this application stands and when it was there. */
export async function pathOf(room: Room, seen: Seen): Promise<readonly Step[]> {
  const stages = stageOrder(seen.programme).filter((stage) => !AFTER_THE_PATH.includes(stage));
  const facts = await pathFacts(room, seen);
  const standing = stages.indexOf(stageNow(seen, facts));
  return stages.map((id, index) => {
    const stage = findStage(seen.programme, id);
    if (stage === undefined) throw new Error(`no stage ${id}`);
    return stepOf(stage, stateOf(seen.state, index, standing), seen, facts);
  });
}

function stateOf(state: ApplicationState, index: number, standing: number): Step['state'] {
  if (state === 'designated' || index < standing) return 'done';
  if (index > standing) return 'next';
  return LEFT.includes(state) ? 'ended' : 'current';
}

interface PathFacts {
  readonly since: Instant;
  readonly done: Readonly<Record<string, Instant | null>>;
  readonly noticeUntil: Instant | null;
}

/** When each stage was done, from the things it left behind; nothing of a decision the reader is not to know of. */
async function pathFacts(room: Room, seen: Seen): Promise<PathFacts> {
  const { desk } = room;
  const { application } = seen;
  const { id, round } = application;
  const [checks, reviews, notices, announcements, rankings] = await Promise.all([
    desk.shelf.where('formalCheck', { application: id, state: 'confirmed' }),
    desk.shelf.where('review', { application: id }),
    desk.shelf.where('notice', { round, state: 'published' }),
    desk.shelf.where('announcement', { round, state: 'published' }),
    desk.shelf.where('ranking', { round, category: application.category, state: 'confirmed' }),
  ]);
  const veiled = isVeiled(seen) || seen.state === 'in_review';
  const accepted = checks.find(({ conclusion }) => conclusion?.kind === 'accept');
  const ranking = rankings.find(({ lines }) => lines.some((line) => line.application === id));
  const notice = notices.findLast(({ entries }) => entries.some((entry) => entry.application === id));
  const announcement = announcements.findLast(({ entries }) =>
    entries.some((entry) => entry.application === id),
  );
  return {
    since: await sinceAsSeen(room, seen),
    done: {
      application: application.copies[0]?.at ?? null,
      'preliminary-review': application.recommendation?.at ?? null,
      'formal-check': accepted?.confirmed?.at ?? null,
      'expert-review': veiled ? null : latest(reviews.flatMap(({ scoredAt }) => scoredAt ?? [])),
      'decision-meeting': veiled ? null : (ranking?.confirmed?.at ?? null),
      'public-notice': veiled ? null : (notice?.until ?? null),
      announcement: announcement?.published?.at ?? null,
      certificate: announcement?.published?.at ?? null,
    },
    noticeUntil: veiled ? null : (notice?.until ?? null),
  };
}

function latest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((last, one) => (last === null || one > last ? one : last), null);
}

function stageNow(seen: Seen, { done }: PathFacts): string {
  const { state, application } = seen;
  const stage = STAGE_OF[state];
  if (stage !== null) return stage;
  if (state === 'designated') return 'certificate';
  if (application.lapsedFrom !== null) return STAGE_OF[application.lapsedFrom];
  return (
    ['application', 'preliminary-review', 'formal-check'].find((one) => (done[one] ?? null) === null) ??
    'expert-review'
  );
}

function stepOf({ id, zh, en }: ProgrammeStage, state: Step['state'], seen: Seen, facts: PathFacts): Step {
  const at = { done: facts.done[id] ?? null, next: null, current: facts.since, ended: facts.since }[state];
  return { stage: id, zh, en, state, at, until: untilOf(id, state, seen, facts) };
}

/**
 * Since when it stands where the reader sees it stand. "In review" begins for everyone outside the authority when the first expert got
 * it, so that a decision not yet published does not show through a date.
 */
export async function sinceAsSeen(
  { desk }: Room,
  { application, state, standing }: Pick<Seen, 'application' | 'state' | 'standing'>,
): Promise<Instant> {
  if (standing.part === 'authority' || state !== 'in_review') return application.since;
  const reviews = await desk.shelf.where('review', { application: application.id });
  const first = reviews
    .map(({ assignedAt }) => assignedAt)
    .reduce<Instant | null>((one, other) => (one === null || other < one ? other : one), null);
  return first ?? application.recommendation?.at ?? application.beganAt;
}

function untilOf(
  stage: string,
  state: Step['state'],
  { application, round }: Seen,
  { noticeUntil }: PathFacts,
): Instant | null {
  if (state === 'done' || state === 'ended') return null;
  if (state === 'current' && (application.state === 'returned' || application.state === 'correction'))
    return application.dueAt;
  switch (stage) {
    case 'application':
      return application.extendedUntil ?? round.windows.apply.until;
    case 'preliminary-review':
      return round.windows.recommend.until;
    case 'formal-check':
      return round.windows.check.until;
    case 'expert-review':
      return round.windows.review.until;
    case 'public-notice':
      return noticeUntil;
    default:
      return null;
  }
}
