import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  awayFromTasks,
  type Expert,
  mayMove,
  REVIEW_TRANSITIONS,
  type Refusal,
  type Review,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { type Case, findCase, mayMoveApplication } from '../spine/case.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { recordOf } from './assignment-record.ts';
import { closenessUnder } from './closeness.ts';
import { drawnExperts } from './draw-experts.ts';
import { expertsById } from './field-experts.ts';
import { isActive, joinFault, panelRulesOf, sittersOf, yearLoads } from './panel.ts';
import { involvedIn, recusalOf } from './recusal.ts';
import { type Seat, seatMoves } from './seat-moves.ts';
import { topicIn } from './topics.ts';

/** Gives one application to one expert by hand; recusal holds here as everywhere. */
export async function assignByHand(
  desk: Desk,
  act: Act<{ readonly application: string; readonly expert: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await findCase(desk, act.body.application);
  if (found === undefined) return refused(refusal('not-found'));
  const allowed = mayMoveApplication(found, 'send-to-review', act.actor, act.at);
  if (!allowed.ok) return allowed;
  const expert = await desk.shelf.find('expert', act.body.expert);
  const fault = expert === undefined ? refusal('not-found') : await handFault(desk, act, found, expert);
  if (expert === undefined || fault !== null) return refused(fault ?? refusal('not-found'));
  const { moves, extras } = await givenBy(desk, act, found, expert);
  const review = moves[0]?.write.next;
  if (review === undefined) throw new Error('an assignment without a review');
  return commit(desk, act, moves, { id: review.id, version: 1, state: review.state }, extras);
}

/** The seat, with the record of what it was decided on. */
async function givenBy(
  desk: Desk,
  act: Act<unknown>,
  found: Case,
  expert: Expert,
  leaving: Review['id'] | null = null,
) {
  const { application, round, programme } = found;
  const seat = await seatOf(desk, found, expert);
  const { expertPanel } = programme.sharedRules;
  const reviews = await desk.shelf.where('review', { application: application.id });
  const seated = reviews.filter((one) => one.id !== leaving && isActive(one)).map((one) => one.expert);
  const experts = [expert, ...(await expertsById(desk, seated))];
  const involved = await involvedIn(desk, application);
  const { fact, frozen } = recordOf(act, {
    manner: leaving === null ? 'by-hand' : 'replacement',
    round,
    category: application.category,
    experts,
    sitters: sittersOf(experts, await yearLoads(desk, round.year), expertPanel),
    involved: [involved],
    barred: experts.flatMap((one) => {
      const ground = recusalOf(one, involved, act.at);
      return ground === null ? [] : [{ application: application.id, expert: one.id, ground }];
    }),
    rules: { ...panelRulesOf(expertPanel), size: Math.max(round.panelSize, seated.length + 1) },
    seats: [seat],
    seatedIn: () => seated,
  });
  return { moves: seatMoves(act, round, [seat]), extras: { facts: [fact], frozen: [frozen] } };
}

async function seatOf(desk: Desk, { application, programme }: Case, expert: Expert): Promise<Seat> {
  const topic = await topicIn(desk, application);
  return { application, expert, closeness: closenessUnder(programme)(expert, topic) };
}

/** Why this expert may not be given this application, if so. `leaving`: a review that ends with the act, whose seat is free. */
async function handFault(
  desk: Desk,
  act: Act<unknown>,
  { application, round, programme }: Case,
  expert: Expert,
  leaving: string | null = null,
): Promise<Refusal | null> {
  if (expert.state !== 'active') return refusal('wrong-state', 'default', { state: expert.state });
  const { expertPanel } = programme.sharedRules;
  const away = awayFromTasks(expert, dayIn(act.at, SHANGHAI), expertPanel.yearlyDeclaration);
  if (away !== null)
    return refusal('value-not-allowed', 'default', { expert: expert.name, why: `expert-${away}` });
  const why = recusalOf(expert, await involvedIn(desk, application), act.at);
  if (why !== null) return refusal('recused', 'default', { ground: why, expert: expert.name });
  const drawn = await drawnExperts(desk, application.round, application.category);
  if (!drawn.ok) return drawn.refusal;
  if (drawn.value !== null && !drawn.value.has(expert.id))
    return refusal('value-not-allowed', 'A3.3', { expert: expert.name, why: 'expert-not-drawn' });
  const before = await desk.shelf.where('review', { application: application.id, expert: expert.id });
  if (before.length > 0)
    return refusal('already-exists', 'default', { expert: expert.name, state: before[0]?.state ?? '' });
  const reviews = await desk.shelf.where('review', { application: application.id });
  const seated = reviews.filter((one) => one.id !== leaving && isActive(one));
  const sitting = await expertsById(
    desk,
    seated.map((one) => one.expert),
  );
  const [joining, ...others] = sittersOf(
    [expert, ...sitting],
    await yearLoads(desk, round.year),
    expertPanel,
  );
  const fault =
    joining === undefined
      ? null
      : joinFault(joining, others, panelRulesOf(expertPanel), Math.max(round.panelSize, others.length + 1));
  return fault === null ? null : refusal('value-not-allowed', 'default', { expert: expert.name, ...fault });
}

/** Replaces an expert who refused, is late or has a conflict: the old review ends with its reason, a new one may begin. */
export async function replaceReviewer(
  desk: Desk,
  act: Act<{
    readonly review: string;
    readonly version: number;
    readonly expert: string | null;
    readonly reason: string;
  }>,
): Promise<Result<Standpoint, Refusal>> {
  const review = await desk.shelf.find('review', act.body.review);
  const found = review === undefined ? undefined : await findCase(desk, review.application);
  if (review === undefined || found === undefined) return refused(refusal('not-found'));
  const name = review.state === 'scored' ? 'set-aside' : 'replace';
  const allowed = mayMove(
    REVIEW_TRANSITIONS[name],
    momentIn(review.state, review.programme, act, { near: found.parties }),
  );
  if (!allowed.ok) return allowed;
  if (review.version !== act.body.version)
    return refused(refusal('moved-on', null, { version: review.version, seen: act.body.version }));
  const ended = move(act, { act: `${name}-review`, clause: 'default' }, 'review', review, {
    ...review,
    state: allowed.value,
    endedReason: act.body.reason,
  });
  if (act.body.expert === null)
    return commit(desk, act, [ended], { id: review.id, version: review.version + 1, state: allowed.value });
  const expert = await desk.shelf.find('expert', act.body.expert);
  if (expert === undefined) return refused(refusal('not-found'));
  const fault = await handFault(desk, act, found, expert, review.id);
  if (fault !== null) return refused(fault);
  const { moves, extras } = await givenBy(desk, act, found, expert, review.id);
  const answer = { id: review.id, version: review.version + 1, state: allowed.value };
  return commit(desk, act, [ended, ...moves], answer, extras);
}
