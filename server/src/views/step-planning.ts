import { addWorkingDays, dayIn, SHANGHAI } from '@qichuang/base';
import { rankable, STEP_TAKING, stepCandidates, stepOfficials } from '@qichuang/casework';
import {
  type Application,
  type Ranking,
  type ReviewStepKind,
  type Round,
  standsInGreyBand,
} from '@qichuang/domain';
import { isStageOn, type Programme, reviewStepsOf } from '@qichuang/programmes';
import { wholeListFault } from './held-away.ts';
import { namesOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';

type PlanningView = View<'see-step-planning'>;

export interface PlanningAsk {
  readonly round: Round;
  readonly programme: Programme;
  readonly category: string;
  readonly kind: ReviewStepKind;
}

/** What defences or visits of a category are planned from: applications the reader may see, who may take part, and from which day on. */
export async function stepPlanning(
  room: Room,
  { actor, at }: Reading,
  { round, programme, category, kind }: PlanningAsk,
): Promise<PlanningView> {
  const { shelf } = room.desk;
  const rules = reviewStepsOf(programme);
  const applications = await applicationsFor(room, actor, round, category);
  const ids = new Set<string>(applications.map(({ id }) => id));
  const [candidates, officials, running, organisations, ranking] = await Promise.all([
    stepCandidates(room.desk, round, category, applications, at),
    stepOfficials(room.desk, round.programme, applications),
    shelf.where('reviewStep', { round: round.id, category, kind, state: ['planned', 'recorded', 'signed'] }),
    Promise.all(applications.map(({ organisation }) => shelf.find('organisation', organisation))),
    rankingFor(room, actor, round, category),
  ]);
  const units = new Map(organisations.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])));
  const names = await namesOf(
    room,
    'organisation',
    applications.map(({ organisation }) => organisation),
  );
  return {
    kind,
    required: isStageOn(programme, kind),
    origin: rules.origin,
    noticeWorkingDays: rules.noticeWorkingDays,
    minimumExperts: rules.minimumExperts,
    minutes: rules[kind].minutes,
    earliest: addWorkingDays(room.desk.calendar, dayIn(at, SHANGHAI), rules.noticeWorkingDays),
    applications: applications.map((one) => {
      const step = running.find(({ application }) => application === one.id);
      return {
        id: one.id,
        receipt: one.receipt ?? '',
        name: one.name,
        organisation: names.get(one.organisation) ?? '',
        address: units.get(one.organisation)?.address ?? '',
        category,
        state: one.state,
        ...standingOn(ranking, one),
        step: step === undefined ? null : { id: step.id, state: step.state },
      };
    }),
    experts: candidates.map(({ expert: { id, name, institution }, barred, reads }) => ({
      id,
      name,
      institution: institution.name,
      barred: barred.map((one) => ({ ...one })),
      reads: reads.filter((one) => ids.has(one)),
    })),
    officials: officials.map(({ id, name, barred }) => ({ id, name, barred: [...barred] })),
  };
}

async function applicationsFor(
  room: Room,
  actor: Reading['actor'],
  { id }: Round,
  category: string,
): Promise<readonly Application[]> {
  const { rows } = await room.store.queries.listApplications(
    listScope(actor),
    { round: id, category, states: [...STEP_TAKING] },
    { limit: 2000 },
  );
  const found = await Promise.all(rows.map((row) => room.desk.shelf.find('application', row.id)));
  return found.flatMap((one) => one ?? []);
}

/** The list as drawn up, for whom none of its cases is held away. */
async function rankingFor(
  room: Room,
  actor: Reading['actor'],
  round: Round,
  category: string,
): Promise<Ranking | undefined> {
  const away = await wholeListFault(room, actor, () => rankable(room.desk, round.id, category));
  if (away !== null) return undefined;
  const [ranking] = await room.desk.shelf.where('ranking', { round: round.id, category });
  return ranking;
}

/** Place, score, and whether the scores leave open on which side of the cut it stands. */
function standingOn(ranking: Ranking | undefined, { id }: Application) {
  const line = ranking?.lines.find(({ application }) => application === id);
  const places = ranking?.comparison?.lines.find(({ application }) => application === id)?.places ?? null;
  const cut = ranking?.lines.filter(({ selected }) => selected).length ?? 0;
  return {
    place: line?.place ?? null,
    meanHundredths: line?.meanHundredths ?? null,
    grey: standsInGreyBand(places, cut),
  };
}
