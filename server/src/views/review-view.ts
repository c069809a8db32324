import type { Instant } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  mayMove,
  REVIEW_TRANSITIONS,
  type Review,
  type Round,
  type Transition,
} from '@qichuang/domain';
import { AND_MORE, type Language, REVIEW_LABEL, say } from '@qichuang/language';
import { checkScores, criteriaOf, type ScoreFault, type ScoringSheet, sheetFor } from '@qichuang/programmes';
import { formAsSeen } from './case-form.ts';
import { redactedName } from './case-name.ts';
import { findSeen, type Room, type Seen, seenAs } from './standing.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type ReviewRow = View<'list-own-reviews'>['rows'][number];
type ReviewView = View<'see-review'>;

/** An expert's own list, in the order of assignment; ended ones leave it. */
export async function ownReviewRows(
  room: Room,
  actor: Actor,
  language: Language,
): Promise<readonly ReviewRow[]> {
  const reviews = await ownReviews(room, actor);
  return Promise.all(reviews.map((review, index) => rowOf(room, review, index + 1, language)));
}

/** One review of the actor's own; nobody else's exists for them. */
export async function findOwnReview(room: Room, actor: Actor, id: string): Promise<Review | undefined> {
  const review = await room.desk.shelf.find('review', id);
  return review !== undefined && isOwn(review, actor) && review.state !== 'replaced' ? review : undefined;
}

function isOwn(review: Review, { person, office }: Actor): boolean {
  return (
    person !== null && review.person === person && office?.state === 'active' && office.unit.kind === 'expert'
  );
}

async function ownReviews({ desk }: Room, actor: Actor): Promise<readonly Review[]> {
  if (actor.person === null || actor.office?.unit.kind !== 'expert') return [];
  const reviews = await desk.shelf.where('review', { person: actor.person });
  return reviews
    .filter(({ state }) => state !== 'replaced')
    .sort((one, other) =>
      one.assignedAt < other.assignedAt || (one.assignedAt === other.assignedAt && one.id < other.id)
        ? -1
        : 1,
    );
}

async function rowOf(room: Room, review: Review, number: number, language: Language): Promise<ReviewRow> {
  const { round, application, sheet } = await besideReview(room, review);
  const own = review.state === 'declared' || review.state === 'scored';
  const label = say(REVIEW_LABEL, language, { number });
  return {
    id: review.id,
    version: review.version,
    state: review.state,
    round: round.id,
    roundTitle: round.title,
    programme: review.programme,
    programmeDigest: application.programmeDigest,
    category: review.category,
    kind: application.kind,
    label: own && !round.namesHidden ? `${label} · ${application.name}` : label,
    dueAt: round.windows.review.until,
    declaration: review.declaration.kind,
    filled: review.scores.length,
    criteria: sheet === undefined ? 0 : criteriaOf(sheet).length,
    totalHalfPoints: review.totalHalfPoints,
  };
}

async function besideReview({ desk }: Room, review: Review) {
  const [round, application] = await Promise.all([
    desk.shelf.find('round', review.round),
    desk.shelf.find('application', review.application),
  ]);
  if (round === undefined || application === undefined)
    throw new Error(`review ${review.id} without round or application`);
  const programme = desk.programmes.get(application.programmeDigest);
  if (programme === undefined) throw new Error(`no programme version ${application.programmeDigest}`);
  return { round, application, programme, sheet: sheetFor(programme, review.category, application.kind) };
}

/** One review as its expert works on it: the content opens with the declaration and closes when the review has ended. */
export async function reviewView(
  room: Room,
  actor: Actor,
  review: Review,
  at: Instant,
  language: Language,
): Promise<ReviewView> {
  const mine = await ownReviews(room, actor);
  const row = await rowOf(room, review, mine.findIndex(({ id }) => id === review.id) + 1, language);
  const { round, sheet } = await besideReview(room, review);
  return {
    ...row,
    conflictWith: round.namesHidden ? [] : await unitsInvolved(room, review),
    content: await contentOf(room, actor, review, round),
    scores: review.scores,
    overall: review.overall,
    recommendation: review.recommendation,
    doubts: review.doubts,
    savedAt: review.savedAt,
    acts: reviewActs(review, round, actor, at, language, faultsOf(review, sheet)),
  };
}

/** What the sheet still lacks before it can be handed in. */
function faultsOf(review: Review, sheet: ScoringSheet | undefined): readonly ScoreFault[] {
  if (sheet === undefined) return [];
  return checkScores(sheet, {
    scores: Object.fromEntries(
      review.scores.map(({ criterion, halfPoints, comment }) => [
        criterion,
        { score: halfPoints / 2, comment },
      ]),
    ),
    overall: review.overall,
    recommendation: review.recommendation ?? '',
    doubts: review.doubts.map(({ kind }) => kind),
  });
}

/** Units one may have a conflict with; where names are hidden nothing but the system's own recusal can find one. */
async function unitsInvolved({ desk }: Room, review: Review): Promise<readonly string[]> {
  const application = await desk.shelf.find('application', review.application);
  if (application === undefined) return [];
  const [organisation, partnerships] = await Promise.all([
    desk.shelf.find('organisation', application.organisation),
    desk.shelf.where('partnership', { application: application.id, state: ['pending', 'confirmed'] }),
  ]);
  return [
    ...(organisation === undefined ? [] : [organisation.name]),
    ...partnerships.map(({ name }) => name),
  ];
}

async function contentOf(
  room: Room,
  actor: Actor,
  review: Review,
  round: Round,
): Promise<ReviewView['content']> {
  if (review.state !== 'declared' && review.state !== 'scored') return null;
  const seen = (await findSeen(room, actor, review.application)) ?? null;
  const form = seen === null ? null : await formAsSeen(room, seen, actor);
  if (seen === null || form === null) return null;
  const { redacted, values, attachments } = form;
  return {
    application: round.namesHidden ? null : seen.application.id,
    name: await nameFor(room, seen, round),
    redacted,
    values,
    attachments,
  };
}

async function nameFor(room: Room, seen: Seen, round: Round): Promise<string> {
  return round.namesHidden
    ? redactedName(room, await seenAs(room, seen.application, seen.standing))
    : seen.application.name;
}

const REQUESTS_OF_REVIEW = [
  ['declare', 'declare-none'],
  ['declare', 'recuse'],
  ['save-scores', 'save-scores'],
  ['submit-scores', 'score'],
] as const satisfies readonly (readonly [RequestName, keyof typeof REVIEW_TRANSITIONS])[];

function reviewActs(
  review: Review,
  round: Round,
  actor: Actor,
  at: Instant,
  language: Language,
  faults: readonly ScoreFault[],
): readonly ActView[] {
  const answers = new Map<string, ActView>();
  for (const [act, name] of REQUESTS_OF_REVIEW) {
    const move: Transition<string> = REVIEW_TRANSITIONS[name];
    if (!move.from.includes(review.state)) continue;
    const answer = mayMove(move, {
      state: review.state,
      standing: { part: 'expert', grade: null },
      person: actor.person,
      preparedBy: null,
      at,
      clocks: { reviewCloses: round.windows.review.until },
    });
    const view = actView(act, move, answer, language);
    if (answers.get(act)?.allowed !== true)
      answers.set(act, act === 'submit-scores' ? withFaults(view, faults, language) : view);
  }
  return [...answers.values()];
}

/** The first thing lacking, and how many more: the sheet itself marks each. */
function withFaults(view: ActView, faults: readonly ScoreFault[], language: Language): ActView {
  const [first] = faults;
  if (!view.allowed || first === undefined) return view;
  const more = faults.length === 1 ? '' : say(AND_MORE, language, { count: faults.length - 1 });
  return { ...view, allowed: false, why: `${first[language]}${more}` };
}
