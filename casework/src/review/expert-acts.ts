import { ok, type Result, refused } from '@qichuang/base';
import {
  type CriterionScore,
  mayMove,
  REVIEW_TRANSITIONS,
  type Refusal,
  type Review,
  type Round,
  refusal,
} from '@qichuang/domain';
import { checkScores, sheetFor } from '@qichuang/programmes';
import { standingMissing } from '../people/standing-declaration.ts';
import type { Act, Desk } from '../ports.ts';
import { findCase, programmeAt } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint } from '../spine/commit.ts';
import { involvedIn, recusalOf } from './recusal.ts';

interface OnReview {
  readonly review: string;
  readonly version: number;
}

interface ReviewCase {
  readonly review: Review;
  readonly round: Round;
}

type ReviewMove = keyof typeof REVIEW_TRANSITIONS;

/** The expert's own review, if the move is lawful now. Somebody else's does not exist for them. */
async function reviewFor(
  desk: Desk,
  act: Act<OnReview>,
  name: ReviewMove,
): Promise<Result<ReviewCase, Refusal>> {
  const review = await desk.shelf.find('review', act.body.review);
  const round = review === undefined ? undefined : await desk.shelf.find('round', review.round);
  const { office, person } = act.actor;
  if (
    review === undefined ||
    round === undefined ||
    office?.unit.kind !== 'expert' ||
    review.person !== person
  )
    return refused(refusal('not-found'));
  const allowed = mayMove(REVIEW_TRANSITIONS[name], {
    state: review.state,
    standing: { part: 'expert', grade: null },
    person,
    preparedBy: null,
    at: act.at,
    clocks: { reviewCloses: round.windows.review.until },
  });
  if (!allowed.ok) return allowed;
  if (review.version !== act.body.version)
    return refused(refusal('moved-on', null, { version: review.version, seen: act.body.version }));
  return ok({ review, round });
}

const DECLARATIONS = {
  none: 'declare-none',
  declared: 'recuse',
  declined: 'decline',
} as const satisfies Readonly<Record<string, ReviewMove>>;

// Who declines was asked and said nothing of conflicts: that is not "none".
const DECLARED = { none: 'none', declared: 'declared', declined: 'not-asked' } as const;

/** Declares no conflict, a conflict with its ground, or declines. Only "no conflict" opens the content. */
export async function declare(
  desk: Desk,
  act: Act<OnReview & { readonly kind: 'none' | 'declared' | 'declined'; readonly ground: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const name = DECLARATIONS[act.body.kind];
  const found = await reviewFor(desk, act, name);
  if (!found.ok) return found;
  const { review } = found.value;
  if (act.body.kind !== 'none' && act.body.ground.trim() === '')
    return refused(refusal('reason-missing', 'default', { field: 'ground' }));
  if (act.body.kind === 'none') {
    const missing = await standingMissing(desk, act);
    if (missing !== null) return refused(missing);
    // Conflicts are looked for again at the moment the content opens: employment may have changed since the assignment.
    const conflict = await conflictNow(desk, act, review);
    if (conflict !== null) return refused(conflict);
  }
  const next: Review = {
    ...review,
    state: REVIEW_TRANSITIONS[name].to,
    declaration: {
      kind: DECLARED[act.body.kind],
      ground: act.body.kind === 'declared' ? act.body.ground : '',
      at: act.at,
    },
    endedReason: act.body.kind === 'none' ? '' : act.body.ground,
  };
  const messages =
    act.body.kind === 'none'
      ? []
      : [
          {
            topic: 'reviewer-needed' as const,
            to: { programme: review.programme },
            values: { review: review.id },
          },
        ];
  return commitOne(desk, act, move(act, { act: name, clause: 'default' }, 'review', review, next), {
    messages,
  });
}

async function conflictNow(desk: Desk, act: Act<unknown>, review: Review): Promise<Refusal | null> {
  const [expert, found] = await Promise.all([
    desk.shelf.find('expert', review.expert),
    findCase(desk, review.application),
  ]);
  if (expert === undefined || found === undefined)
    throw new Error(`review ${review.id} without its expert or application`);
  const why = recusalOf(expert, await involvedIn(desk, found.application), act.at);
  return why === null ? null : refusal('recused', 'default', { ground: why });
}

export interface SaveScores extends OnReview {
  readonly scores: readonly CriterionScore[];
  readonly overall: Review['overall'];
  readonly recommendation: Review['recommendation'];
  readonly doubts: Review['doubts'];
}

/** Keeps scores and comments as typed. A draft never counts, and is no fact of the ledger. */
export async function saveScores(
  desk: Desk,
  act: Act<SaveScores>,
): Promise<Result<Standpoint & { readonly savedAt: string; readonly totalHalfPoints: number }, Refusal>> {
  const found = await reviewFor(desk, act, 'save-scores');
  if (!found.ok) return found;
  const { review, round } = found.value;
  const sheet = await sheetOf(desk, review, round);
  const known = new Map(sheet.criteria.flatMap(({ sub }) => sub).map(({ id, points }) => [id, points]));
  const foreign = act.body.scores
    .filter(({ criterion, halfPoints }) => halfPoints > (known.get(criterion) ?? -1) * 2)
    .map(({ criterion }) => criterion);
  if (foreign.length > 0) return refused(refusal('value-not-allowed', 'B5.1', { criteria: foreign }));
  const { scores, overall, recommendation, doubts } = act.body;
  const next: Review = { ...review, scores, overall, recommendation, doubts, savedAt: act.at };
  const moved = move(act, { act: 'save-scores', clause: 'B5.1' }, 'review', review, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, savedAt: act.at, totalHalfPoints: halfPointsOf(scores) },
    { quiet: true },
  );
}

/** Hands in the score sheet, complete and checked by its own rules; from now on it counts. */
export async function submitScores(
  desk: Desk,
  act: Act<OnReview>,
): Promise<Result<Standpoint & { readonly totalHalfPoints: number }, Refusal>> {
  const found = await reviewFor(desk, act, 'score');
  if (!found.ok) return found;
  const { review, round } = found.value;
  const faults = checkScores(await sheetOf(desk, review, round), {
    scores: pointsOf(review.scores),
    overall: review.overall,
    recommendation: review.recommendation ?? '',
    doubts: review.doubts.map(({ kind }) => kind),
  });
  if (faults.length > 0) {
    const fields = faults.map(({ kind, at, zh, en }) => ({ field: at ?? 'overall', fault: kind, zh, en }));
    return refused({ ...refusal('incomplete', 'B5.1', { count: fields.length }), fields });
  }
  const conflict = await conflictNow(desk, act, review);
  if (conflict !== null) return refused(conflict);
  const totalHalfPoints = halfPointsOf(review.scores);
  const next: Review = { ...review, state: 'scored', scoredAt: act.at, totalHalfPoints };
  const moved = move(act, { act: 'submit-scores', clause: 'B5.1' }, 'review', review, next);
  const { id, version, state } = moved.write.next;
  return commit(desk, act, [moved], { id, version, state, totalHalfPoints });
}

async function sheetOf(desk: Desk, review: Review, round: Round) {
  const application = await desk.shelf.find('application', review.application);
  const sheet = sheetFor(programmeAt(desk, round.programmeDigest), review.category, application?.kind ?? '');
  if (sheet === undefined) throw new Error(`no score sheet for ${review.category}`);
  return sheet;
}

function halfPointsOf(scores: readonly CriterionScore[]): number {
  return scores.reduce((sum, { halfPoints }) => sum + halfPoints, 0);
}

/** As the sheet speaks of them: points, not half points. */
function pointsOf(scores: readonly CriterionScore[]) {
  return Object.fromEntries(
    scores.map(({ criterion, halfPoints, comment }) => [criterion, { score: halfPoints / 2, comment }]),
  );
}
