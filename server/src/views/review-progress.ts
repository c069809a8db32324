import type { Instant } from '@qichuang/base';
import { answerBy, invitationNotice, proposeReader } from '@qichuang/casework';
import type { Actor, Review, Round } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { casesKeptFrom } from './held-away.ts';
import { namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

/** How far the reviews of a round are, and which applications still wait for scores (B5.1); for the authority only. */
export async function reviewProgress(
  room: Room,
  round: Round,
  programme: Programme,
  category: string | undefined,
  actor: Actor,
  at: Instant,
): Promise<View<'see-review-progress'>> {
  const { shelf } = room.desk;
  const isKept = await casesKeptFrom(room, actor);
  const narrowed = { round: round.id, ...(category === undefined ? {} : { category }) };
  const [allReviews, allApplications] = await Promise.all([
    shelf.where('review', narrowed),
    shelf.where('application', { ...narrowed, state: ['accepted', 'in_review'] }),
  ]);
  const applications = allApplications.filter((one) => !isKept(one));
  const ids = [...new Set(allReviews.map(({ application }) => application))];
  const reviewed = new Map(
    (await Promise.all(ids.map((id) => shelf.find('application', id)))).flatMap((one) =>
      one === undefined || isKept(one) ? [] : [[one.id, one] as const],
    ),
  );
  const reviews = allReviews.filter(({ application }) => reviewed.has(application));
  const names = await namesOf(
    room,
    'expert',
    reviews.map(({ expert }) => expert),
  );
  const needed = Math.min(programme.sharedRules.expertPanel.minimum, round.panelSize);
  const rows = await Promise.all(
    reviews.map(async (review) => {
      const application = reviewed.get(review.application);
      return {
        review: review.id,
        version: review.version,
        application: review.application,
        receipt: application?.receipt ?? '',
        name: application?.name ?? '',
        category: review.category,
        expert: review.expert,
        expertName: names.get(review.expert) ?? '',
        state: review.state,
        declaration: review.declaration.kind,
        // A half-filled sheet is the expert's own until it is handed in.
        total:
          review.state === 'scored' && review.totalHalfPoints !== null ? review.totalHalfPoints / 2 : null,
        closeness: review.closeness ?? null,
        ...(await answerOf(room, round, review, at)),
      };
    }),
  );
  return {
    rows,
    waiting: applications
      .map(({ id, receipt, name, category: of }) => ({
        application: id,
        receipt: receipt ?? '',
        name,
        category: of,
        scored: reviews.filter(({ application, state }) => application === id && state === 'scored').length,
        needed,
      }))
      .filter(({ scored }) => scored < needed),
  };
}

/** How an invitation stands, and who could follow where it came to nothing. */
async function answerOf({ desk }: Room, round: Round, review: Review, at: Instant) {
  const until = review.state === 'assigned' ? answerBy(desk, round, review) : null;
  const lapsed = invitationNotice(until, at) === 'lapsed';
  const vacant = lapsed || review.state === 'recused' || review.state === 'declined';
  return { answerBy: until, lapsed, proposed: vacant ? await proposeReader(desk, review, at) : null };
}
