import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  awayFromTasks,
  type Expert,
  hasDeclared,
  mayMove,
  REVIEW_TRANSITIONS,
  type Refusal,
  type Review,
  type Round,
  refusal,
} from '@qichuang/domain';
import { seatPanels } from '@qichuang/engine-assignment';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { type Case, findCase, mayMoveApplication, programmeAt } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { drawnExperts } from './draw-experts.ts';
import { fieldExperts } from './field-experts.ts';
import { isActive, joinFault, panelRulesOf, shortOf, sittersOf, yearLoads } from './panel.ts';
import { type Involved, involvedIn, recusalOf } from './recusal.ts';

export interface AssignEvenly {
  readonly round: string;
  readonly category: string;
  readonly perApplication: number;
  readonly previewOnly: boolean;
}

export interface Assigned {
  readonly assigned: number;
  readonly applications: number;
  readonly experts: number;
  readonly loads: readonly { readonly expert: string; readonly name: string; readonly load: number }[];
  readonly recusals: readonly {
    readonly expert: string;
    readonly application: string;
    readonly why: string;
  }[];
  /** Experts of the category who are given nothing now: out of their term, or with a declaration not renewed. */
  readonly leftOut: readonly { readonly expert: string; readonly name: string; readonly why: string }[];
  /** Who of those given anything has not declared this year: asked before it opens. */
  readonly undeclared: readonly { readonly expert: string; readonly name: string }[];
}

/**
 * Spreads the accepted applications of a category evenly over the experts who may read them; each keeps the readers it has. Every panel
 * keeps the programme's rules of composition, and nobody carries more than its limit.
 *
 * @returns `too-few-experts` with the rule in the way, application by application, and the limit that would do.
 */
export async function assignEvenly(desk: Desk, act: Act<AssignEvenly>): Promise<Result<Assigned, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(REVIEW_TRANSITIONS.assign, momentIn(null, round.programme, act));
  if (!allowed.ok) return allowed;
  const { category, perApplication } = act.body;
  const { expertPanel } = programmeAt(desk, round.programmeDigest).sharedRules;
  if (expertPanel.odd && perApplication % 2 === 0)
    return refused(refusal('value-not-allowed', 'default', { field: 'perApplication', why: 'panel-odd' }));
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category,
    state: ['accepted', 'in_review'],
  });
  if (applications.length === 0) return refused(refusal('wrong-state', 'B5.1', { category, accepted: 0 }));
  const away = await listHeldAway(desk, act, async () => applications);
  if (away !== null) return refused(away);
  const drawn = await drawnExperts(desk, round.id, category);
  if (!drawn.ok) return drawn;
  const { serving, leftOut } = await fieldExperts(desk, category, act.at, expertPanel);
  // Where chance chose the readers nobody chooses others (A3.3).
  const experts = serving.filter(({ id }) => drawn.value === null || drawn.value.has(id));
  const reviews = await desk.shelf.where('review', { round: round.id, category });
  const loads = await yearLoads(desk, round.year);
  const involved = new Map(
    await Promise.all(
      applications.map(async (one) => [one.id as string, await involvedIn(desk, one)] as const),
    ),
  );
  const recusals = recusalsOf(experts, [...involved.values()], act);
  const barred = new Set(
    [...recusals, ...reviews].map(({ expert, application }) => `${expert} ${application}`),
  );
  // Who sits and has left the pool since still sits.
  const known = new Set<string>(experts.map(({ id }) => id));
  const gone = await expertsById(
    desk,
    reviews.filter((one) => isActive(one) && !known.has(one.expert)).map(({ expert }) => expert),
  );
  const left = new Set<string>(gone.map(({ id }) => id));

  const outcome = seatPanels({
    panels: applications.map(({ id }) => {
      const seated = reviews.filter((one) => one.application === id && isActive(one));
      return {
        id,
        needs: Math.max(0, perApplication - seated.length),
        seated: seated.map(({ expert }) => expert),
      };
    }),
    experts: sittersOf([...experts, ...gone], loads, expertPanel),
    recused: (expert, application) => left.has(expert) || barred.has(`${expert} ${application}`),
    rules: panelRulesOf(expertPanel),
  });
  if (!outcome.complete) return refused(shortOf(outcome.short, outcome.loadNeeded, applications));
  const assigned = outcome.pairs.map(({ panel, expert }) => ({
    application: byId(applications, panel),
    expert: byId(experts, expert),
  }));
  const answer: Assigned = {
    assigned: assigned.length,
    applications: applications.length,
    experts: new Set(assigned.map(({ expert }) => expert.id)).size,
    loads: experts.map(({ id, name }) => ({
      expert: id,
      name,
      load: (loads.get(id) ?? 0) + assigned.filter((one) => one.expert.id === id).length,
    })),
    recusals,
    leftOut: leftOut.map(({ expert: { id, name }, why }) => ({ expert: id, name, why })),
    undeclared: experts
      .filter(
        (one) => !hasDeclared(one, dayIn(act.at, SHANGHAI)) && assigned.some(({ expert }) => expert === one),
      )
      .map(({ id, name }) => ({ expert: id, name })),
  };
  // A preview changes nothing, but it is answered under its key like any act.
  return commit(desk, act, act.body.previewOnly ? [] : movesOf(act, round, assigned), answer);
}

function recusalsOf(experts: readonly Expert[], involved: readonly Involved[], act: Act<unknown>) {
  return involved.flatMap((one) =>
    experts.flatMap((expert) => {
      const why = recusalOf(expert, one, act.at);
      return why === null
        ? []
        : [{ expert: expert.id as string, application: one.application as string, why: why as string }];
    }),
  );
}

async function expertsById(desk: Desk, ids: readonly string[]): Promise<readonly Expert[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => desk.shelf.find('expert', id)));
  return found.flatMap((expert) => expert ?? []);
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among those asked for`);
  return found;
}

interface Pair {
  readonly application: Application;
  readonly expert: Expert;
}

function movesOf(act: Act<unknown>, round: Round, pairs: readonly Pair[]): readonly Move[] {
  const sent = new Map(pairs.map(({ application }) => [application.id, application]));
  const reviews = pairs.map((pair, index) =>
    move(act, { act: 'assign-review', clause: 'B5.1' }, 'review', null, newReview(act, round, pair, index)),
  );
  const moved = [...sent.values()]
    .filter(({ state }) => state === 'accepted')
    .map((application) =>
      move(act, { act: 'send-to-review', clause: 'B5.1' }, 'application', application, {
        ...application,
        state: APPLICATION_TRANSITIONS['send-to-review'].to,
        since: act.at,
      }),
    );
  return [...reviews, ...moved];
}

function newReview(act: Act<unknown>, round: Round, { application, expert }: Pair, index: number): Review {
  return {
    id: mint(act, 'rev', index),
    version: 1,
    state: 'assigned',
    round: round.id,
    programme: round.programme,
    category: application.category,
    application: application.id,
    expert: expert.id,
    person: expert.person,
    assignedAt: act.at,
    declaration: { kind: 'not-asked', ground: '', at: null },
    scores: [],
    overall: { strengths: '', weaknesses: '', advice: '' },
    recommendation: null,
    doubts: [],
    savedAt: null,
    scoredAt: null,
    totalHalfPoints: null,
    endedReason: '',
  };
}

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
  const moves = movesOf(act, found.round, [{ application: found.application, expert }]);
  const review = moves[0]?.write.next;
  if (review === undefined) throw new Error('an assignment without a review');
  return commit(desk, act, moves, { id: review.id, version: 1, state: review.state });
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
  const moves = [ended, ...movesOf(act, found.round, [{ application: found.application, expert }])];
  return commit(desk, act, moves, { id: review.id, version: review.version + 1, state: allowed.value });
}
