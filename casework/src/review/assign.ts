import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  type Application,
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
import { programmeAt } from '../spine/case.ts';
import { commit } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { recordOf } from './assignment-record.ts';
import { type Closeness, closenessUnder, type Topic } from './closeness.ts';
import { drawnExperts } from './draw-experts.ts';
import { expertsById, fieldExperts } from './field-experts.ts';
import { isActive, panelRulesOf, shortOf, sittersOf, yearLoads } from './panel.ts';
import { type Involved, involvedIn, recusalOf } from './recusal.ts';
import { type Seat, seatMoves } from './seat-moves.ts';
import { topicsIn } from './topics.ts';

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
  /** Of the seats now given, 0 to 100 each: their sum and the least; `null` where none is given. */
  readonly closeness: { readonly total: number; readonly least: number } | null;
  /** Who is given to whom and how close they are, the application served least well first. */
  readonly panels: readonly {
    readonly application: string;
    readonly receipt: string;
    readonly name: string;
    readonly readers: readonly ({ readonly expert: string; readonly name: string } & Closeness)[];
  }[];
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
 * keeps the programme's rules of composition, and nobody carries more than its limit. Within all that, and as even as it can be, experts
 * read what is closest to their fields of work: rules first, then evenness, then the greatest closeness in all (decision 020).
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

  const closeTo = await closenessIn(desk, round, applications, [...experts, ...gone]);
  const sitters = sittersOf([...experts, ...gone], loads, expertPanel);
  const outcome = seatPanels({
    panels: applications.map(({ id }) => {
      const seated = seatedOf(reviews, id);
      return { id, needs: Math.max(0, perApplication - seated.length), seated };
    }),
    experts: sitters,
    recused: (expert, application) => left.has(expert) || barred.has(`${expert} ${application}`),
    rules: panelRulesOf(expertPanel),
    closeness: (expert, application) => closeTo(expert, application).points,
  });
  if (!outcome.complete) return refused(shortOf(outcome.short, outcome.loadNeeded, applications));
  const assigned = outcome.pairs.map(({ panel, expert }) => ({
    application: byId(applications, panel),
    expert: byId(experts, expert),
    closeness: closeTo(expert, panel),
  }));
  const answer: Assigned = {
    assigned: assigned.length,
    closeness: summaryOf(assigned),
    panels: panelsOf(assigned),
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
  if (act.body.previewOnly || assigned.length === 0) return commit(desk, act, [], answer);
  const record = recordOf(act, {
    manner: 'evenly',
    round,
    category,
    experts: [...experts, ...gone],
    sitters,
    involved: [...involved.values()],
    barred: recusals.map(({ expert, application, why }) => ({ application, expert, ground: why })),
    rules: { ...panelRulesOf(expertPanel), size: perApplication },
    seats: assigned,
    seatedIn: (id) => seatedOf(reviews, id),
  });
  return commit(desk, act, seatMoves(act, round, assigned), answer, {
    facts: [record.fact],
    frozen: [record.frozen],
  });
}

/** How close each expert is to each application: thousands of pairs, some fields. */
async function closenessIn(
  desk: Desk,
  round: Round,
  applications: readonly Application[],
  experts: readonly Expert[],
): Promise<(expert: string, application: string) => Closeness> {
  const topics = await topicsIn(desk, applications);
  const topicById = new Map<string, Topic>(
    applications.flatMap(({ id }, nth) => {
      const topic = topics[nth];
      return topic === undefined ? [] : [[id, topic]];
    }),
  );
  const expertById = new Map<string, Expert>(experts.map((one) => [one.id, one]));
  const measure = closenessUnder(programmeAt(desk, round.programmeDigest));
  return (expert, application) => {
    const [one, topic] = [expertById.get(expert), topicById.get(application)];
    if (one === undefined || topic === undefined)
      throw new Error(`${expert} or ${application} is not asked for`);
    return measure(one, topic);
  };
}

function summaryOf(seats: readonly Seat[]): Assigned['closeness'] {
  if (seats.length === 0) return null;
  const points = seats.map(({ closeness }) => closeness.points);
  return { total: points.reduce((sum, one) => sum + one, 0), least: Math.min(...points) };
}

/** Application by application, the least served first: it is what a person looks at. */
function panelsOf(seats: readonly Seat[]): Assigned['panels'] {
  const panels = new Map<string, Seat[]>();
  for (const seat of seats)
    panels.set(seat.application.id, [...(panels.get(seat.application.id) ?? []), seat]);
  return [...panels.values()]
    .map((own) => ({
      application: own[0]?.application.id ?? '',
      receipt: own[0]?.application.receipt ?? '',
      name: own[0]?.application.name ?? '',
      readers: own
        .map(({ expert: { id, name }, closeness }) => ({ expert: id, name, ...closeness }))
        .sort((one, other) => other.points - one.points || (one.expert < other.expert ? -1 : 1)),
    }))
    .sort(
      (one, other) =>
        sumOf(one.readers) * other.readers.length - sumOf(other.readers) * one.readers.length ||
        (one.receipt < other.receipt ? -1 : 1),
    );
}

function sumOf(readers: readonly Pick<Closeness, 'points'>[]): number {
  return readers.reduce((sum, { points }) => sum + points, 0);
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

function seatedOf(reviews: readonly Review[], application: Application['id']): readonly string[] {
  return reviews
    .filter((one) => one.application === application && isActive(one))
    .map(({ expert }) => expert);
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among those asked for`);
  return found;
}
