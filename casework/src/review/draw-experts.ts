import { ok, type Result, refused } from '@qichuang/base';
import {
  DRAW_TRANSITIONS,
  type Draw,
  type Expert,
  mayMove,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import { transcriptsOf } from '../draws/draw-transcript.ts';
import { standAside } from '../draws/keep-apart.ts';
import { type Ceremony, newDraw, type PlannedDraw } from '../draws/prepare-draw.ts';
import { confirmedSupplements, holdersOf } from '../draws/supplement-draw.ts';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { fieldExperts } from './field-experts.ts';
import { sittersOf } from './panel.ts';
import { involvedIn, recusalOf } from './recusal.ts';

/** Seats of one kind of expert: the finance expert of a panel is drawn from a pool of its own. */
interface Seats {
  readonly kind: Expert['kind'];
  readonly take: number;
  readonly reserves: number;
}

export interface DrawExperts extends Omit<Ceremony, 'programme' | 'repeats'> {
  readonly round: string;
  readonly category: string;
  readonly seats: readonly Seats[];
  /** Who is kept out besides those whom the system keeps out by itself. */
  readonly excluded: readonly { readonly expert: string; readonly reason: string }[];
}

const KIND_NAMES = { technical: '技术专家', finance: '财务专家', management: '管理专家' } as const;

const KEPT_OUT = {
  'same-person': '本人在本类申报单位任职',
  'same-institution': '所在单位在本类有申报',
  'former-institution': '近三年任职单位在本类有申报',
  'declared-tie': '声明与本类申报单位有利害关系',
  'tie-to-be-judged': '声明的关系尚未核定，涉及本类申报单位',
} as const;

/** What the draws of a category's experts are about: a round has one panel for each category. */
export function panelOf(round: string, category: string): string {
  return `${round}/${category}`;
}

/**
 * Draws up the list from which the readers of a category are drawn: the pool as it stands today, one stratum for each kind of expert.
 * Whoever has to do with any applicant of the category is kept out beforehand, with the reason published (A3.3, B5.1).
 *
 * @returns `already-exists` while the category has a draw that was not given up; `wrong-state` once anybody reads in it.
 */
export async function drawExperts(
  desk: Desk,
  act: Act<DrawExperts>,
): Promise<
  Result<
    { readonly id: string; readonly version: number; readonly state: string; readonly number: number },
    Refusal
  >
> {
  const { round: roundId, category, seats, excluded, ...ceremony } = act.body;
  const round = await desk.shelf.find('round', roundId);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(DRAW_TRANSITIONS.prepare, momentIn(null, round.programme, act));
  if (!allowed.ok) return allowed;
  const open = await liveDraw(desk, round.id, category);
  if (open !== null)
    return refused(
      refusal('already-exists', 'A3.3', {
        draw: open.id,
        number: open.number,
        what: 'experts-drawn-already',
      }),
    );
  const reviews = await desk.shelf.where('review', {
    round: round.id,
    category,
    state: ['assigned', 'declared', 'scored'],
  });
  if (reviews.length > 0)
    return refused(
      refusal('wrong-state', 'A3.3', { category, assigned: reviews.length, what: 'readers-assigned' }),
    );
  const strata = await strataOf(desk, act, round);
  if (!strata.ok) return strata;
  const cancelled = (await drawsOf(desk, round.id, category)).at(-1);
  const made = await newDraw(desk, act, {
    ...ceremony,
    programme: round.programme,
    repeats: null,
    purpose: 'experts',
    about: panelOf(round.id, category),
    ...strata.value,
  });
  if (!made.ok) return made;
  const draw: Draw = { ...made.value.draw, repeats: cancelled?.id ?? null };
  return commit(
    desk,
    act,
    [move(act, { act: 'prepare-draw', clause: 'A3.3' }, 'draw', null, draw)],
    { id: draw.id, version: draw.version, state: draw.state, number: draw.number },
    { numbers: made.value.numbers },
  );
}

/**
 * Whom the draw of a category seated, after its confirmed supplements; `null` where its experts are not drawn.
 *
 * @returns `wrong-state` while the draw is under way: nobody is assigned before it is confirmed.
 */
export async function drawnExperts(
  desk: Desk,
  round: string,
  category: string,
): Promise<Result<ReadonlySet<string> | null, Refusal>> {
  const draw = await liveDraw(desk, round, category);
  if (draw === null) return ok(null);
  if (draw.state !== 'confirmed')
    return refused(
      refusal('wrong-state', 'A3.3', { draw: draw.number, state: draw.state, what: 'experts-being-drawn' }),
    );
  return ok(new Set(holdersOf(draw).flatMap((id) => draw.names[id]?.subject ?? [])));
}

/** Reserves of a category's confirmed draw who hold no seat yet, by stratum and ticket. */
export async function drawnReserves(desk: Desk, round: string, category: string): Promise<readonly string[]> {
  const draw = await liveDraw(desk, round, category);
  if (draw?.state !== 'confirmed') return [];
  const holders = new Set(holdersOf(draw));
  const records = transcriptsOf(draw, confirmedSupplements(draw));
  if (!records.ok) throw new Error(`draw ${draw.id} does not reckon: ${records.refusal.field}`);
  return (records.value.at(-1)?.strata ?? [])
    .flatMap(({ reserves }) => reserves)
    .filter((id) => !holders.has(id))
    .flatMap((id) => draw.names[id]?.subject ?? []);
}

async function drawsOf(desk: Desk, round: string, category: string): Promise<readonly Draw[]> {
  const draws = await desk.shelf.where('draw', { purpose: 'experts', about: panelOf(round, category) });
  return [...draws].sort((one, other) => one.number - other.number);
}

async function liveDraw(desk: Desk, round: string, category: string): Promise<Draw | null> {
  return (await drawsOf(desk, round, category)).find(({ state }) => state !== 'cancelled') ?? null;
}

async function strataOf(
  desk: Desk,
  act: Act<DrawExperts>,
  round: Round,
): Promise<Result<Pick<PlannedDraw, 'strata' | 'apart'>, Refusal>> {
  const { category, seats, excluded } = act.body;
  const { serving: experts } = await fieldExperts(
    desk,
    category,
    act.at,
    programmeAt(desk, round.programmeDigest).sharedRules.expertPanel,
  );
  const strange = excluded.find(({ expert }) => experts.every(({ id }) => id !== expert));
  if (strange !== undefined)
    return refused(refusal('value-not-allowed', 'A3.3', { field: 'excluded', expert: strange.expert }));
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category,
    state: ['accepted', 'in_review'],
  });
  if (applications.length === 0)
    return refused(refusal('wrong-state', 'A3.3', { category, accepted: 0, what: 'nothing-accepted' }));
  const away = await listHeldAway(desk, act, async () => applications);
  if (away !== null) return refused(away);
  const involved = await Promise.all(applications.map((one) => involvedIn(desk, one)));
  const out = new Map(excluded.map(({ expert, reason }) => [expert, reason]));
  for (const expert of experts) {
    const why = involved.map((one) => recusalOf(expert, one, act.at)).find((ground) => ground !== null);
    if (why != null) out.set(expert.id, KEPT_OUT[why]);
  }
  const apart = apartIn(desk, round, seats);
  const groups = new Map(
    sittersOf(experts, new Map(), { maximumLoad: null }).map(({ id, groups: of }) => [
      id,
      apart === undefined ? undefined : of[apart.sort],
    ]),
  );
  const candidateOf = ({ id, name, institution }: Expert) => {
    const group = groups.get(id);
    return {
      subject: id,
      name: `${name}（${institution.name}）`,
      ...(group === undefined ? {} : { group }),
    };
  };
  const strata = seats.map(({ kind, take, reserves }) => {
    const own = experts.filter((expert) => expert.kind === kind);
    return {
      name: KIND_NAMES[kind],
      take,
      reserves,
      candidates: own.filter(({ id }) => !out.has(id)).map(candidateOf),
      excluded: own
        .filter(({ id }) => out.has(id))
        .map((expert) => ({ ...candidateOf(expert), reason: out.get(expert.id) ?? '' })),
    };
  });
  const fault = seatsFault(desk, round, seats, applications.length) ?? apartFault(strata, apart);
  if (fault !== null) return refused(refusal('value-not-allowed', 'A3.3', { field: 'seats', ...fault }));
  return ok({ strata, ...(apart === undefined ? {} : { apart }) });
}

/**
 * How many of one institution the draw may seat, where panels have one at most: as many as there are whole panels among the seats, so
 * that the seated can always be parted into panels without two of one. Where the programme has one of a city at most, cities count:
 * an institution lies in one.
 */
function apartIn(
  desk: Desk,
  { programmeDigest, panelSize }: Round,
  seats: readonly Seats[],
): PlannedDraw['apart'] {
  const { onePerInstitution, onePerCity } = programmeAt(desk, programmeDigest).sharedRules.expertPanel;
  if (!onePerInstitution && !onePerCity) return undefined;
  const drawn = seats.reduce((sum, { take }) => sum + take, 0);
  return { sort: onePerCity ? 'city' : 'institution', most: Math.max(1, Math.floor(drawn / panelSize)) };
}

/** Why the list cannot fill its places with institutions, or cities, kept apart. Too few candidates is said elsewhere. */
function apartFault(strata: PlannedDraw['strata'], apart: PlannedDraw['apart']) {
  if (apart === undefined || strata.some(({ take, candidates }) => take > candidates.length)) return null;
  const groups = new Map(
    strata.flatMap(({ candidates }) => candidates.map((one) => [one.subject, one.group ?? ''])),
  );
  const queues = strata.map(({ name, take, candidates }) => ({
    name,
    places: take,
    order: candidates.map(({ subject }) => subject),
  }));
  const aside = standAside(queues, { groupOf: (id) => groups.get(id) ?? id, most: apart.most, held: [] });
  if (aside.ok) return null;
  const { filled, places } = aside.refusal;
  return { why: `draw-${apart.sort}`, found: filled, needed: places };
}

/** Why no draw of these seats could make up panels as the programme composes them: said before chance begins. */
function seatsFault(
  desk: Desk,
  { programmeDigest, panelSize }: Round,
  seats: readonly Seats[],
  applications: number,
): Readonly<Record<string, string | number>> | null {
  const { expertPanel } = programmeAt(desk, programmeDigest).sharedRules;
  const drawn = seats.reduce((sum, { take }) => sum + take, 0);
  if (drawn < panelSize) return { why: 'draw-panel', seats: drawn, needed: panelSize };
  for (const { kind, least } of expertPanel.leastOfKind) {
    const taken = seats.find((one) => one.kind === kind)?.take ?? 0;
    if (taken < least) return { why: `draw-kind-${kind}`, seats: taken, needed: least };
  }
  if (expertPanel.maximumLoad !== null && drawn * expertPanel.maximumLoad < applications * panelSize)
    return {
      why: 'draw-load',
      seats: drawn,
      needed: Math.ceil((applications * panelSize) / expertPanel.maximumLoad),
    };
  return null;
}
