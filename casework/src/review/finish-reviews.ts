import { type Result, refused } from '@qichuang/base';
import { APPLICATION_TRANSITIONS, mayMove, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';

/** Ends the review of a category once every application has its scores and nobody still holds one. */
export async function finishReviews(
  desk: Desk,
  act: Act<{ readonly round: string; readonly category: string }>,
): Promise<Result<{ readonly reviewed: number }, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    APPLICATION_TRANSITIONS['finish-review'],
    momentIn('in_review', round.programme, act),
  );
  if (!allowed.ok) return allowed;
  const { category } = act.body;
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category,
    state: 'in_review',
  });
  if (applications.length === 0) return refused(refusal('wrong-state', 'B5.1', { category, inReview: 0 }));
  const reviews = await desk.shelf.where('review', {
    round: round.id,
    category,
    state: ['assigned', 'declared', 'scored'],
  });
  const { minimum } = programmeAt(desk, round.programmeDigest).sharedRules.expertPanel;
  const needed = Math.min(minimum, round.panelSize);
  const waiting = applications.filter(({ id }) => {
    const own = reviews.filter(({ application }) => application === id);
    return own.some(({ state }) => state !== 'scored') || own.length < needed;
  });
  if (waiting.length > 0)
    return refused(
      refusal('incomplete', 'B5.1', { needed, waiting: waiting.map(({ id, receipt }) => receipt ?? id) }),
    );
  const moves = applications.map((application) =>
    move(act, { act: 'finish-review', clause: 'B5.1' }, 'application', application, {
      ...application,
      state: allowed.value,
      since: act.at,
    }),
  );
  return commit(desk, act, moves, { reviewed: moves.length });
}
