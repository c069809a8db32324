import { addMs, atLocalTime, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { type Grade, hasDeclared } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { Scope as StoreScope } from '@qichuang/store';
import { casesKeptFrom, type KeptCase } from './held-away.ts';
import { measureTasks } from './measure-tasks.ts';
import { programmeTasks } from './programme-tasks.ts';
import type { Room, Scope } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What a state alone does not tell: a list sent back, an answer prepared, a recommender who let the time pass. */
export async function officeTasks(
  room: Room,
  scope: Scope,
  grade: Grade | null,
  at: Instant,
): Promise<readonly Waiting[]> {
  const ofMeasures = [
    ...(await measureTasks(room, scope, grade, at)),
    ...(await programmeTasks(room, scope, grade)),
  ];
  if (scope.kind === 'recommender') {
    const back = grade === 'clerk' ? await sentBackLists(room, scope.id) : [];
    return [...back, ...ofMeasures, ...(await overdueDuties(room, scope, 'recommender.overdue', at))];
  }
  if (scope.kind === 'expert') return [...ofMeasures, ...(await standingTask(room, scope.id, at))];
  if (scope.kind !== 'authority') return ofMeasures;
  const overdue = grade === 'clerk' ? await overdueDuties(room, scope, 'authority.overdue', at) : [];
  const isKept = await casesKeptFrom(room, { heldFrom: scope.awayFrom ?? [] });
  const objections = await answersWaiting(room, scope.programme, grade, isKept);
  return grade === 'approver'
    ? [...objections, ...ofMeasures, ...(await notActedOn(room, scope.programme, at, isKept))]
    : [...objections, ...ofMeasures, ...overdue];
}

/** Before anything opens to an expert, the standing declaration of the year is made. */
async function standingTask({ desk }: Room, id: string, at: Instant): Promise<readonly Waiting[]> {
  const expert = await desk.shelf.find('expert', id);
  if (expert === undefined || hasDeclared(expert, dayIn(at, SHANGHAI))) return [];
  const first = { round: null, count: 1, since: null, dueAt: null, first: expert.id };
  return [{ kind: 'expert.standing', ...first }];
}

/** What was not handed in when it was due: listed, never acted on by itself (A3.7, B6.1). */
async function overdueDuties(
  { store }: Room,
  scope: StoreScope,
  kind: TaskKind,
  at: Instant,
): Promise<readonly Waiting[]> {
  const today = dayIn(at, SHANGHAI);
  const { total, rows } = await store.queries.listDuties(scope, { standing: 'overdue' }, today, { limit: 1 });
  const [first] = rows;
  if (first?.dueOn == null) return [];
  return [{ kind, round: null, count: total, since: endOf(first.dueOn), dueAt: null, first: first.filing }];
}

/** The whole day is in time; told as the end of that day, not as the beginning of the next. */
function endOf(day: Day): Instant {
  return addMs(atLocalTime(day, '00:00', SHANGHAI), 86_399_000);
}

async function sentBackLists({ desk }: Room, recommender: string): Promise<readonly Waiting[]> {
  const lists = await desk.shelf.where('recommendationList', { recommender, state: 'drafted' });
  const back = lists.filter(({ sentBack }) => sentBack !== null);
  return Promise.all(
    back.map(async ({ id, round: of }): Promise<Waiting> => {
      const round = (await desk.shelf.find('round', of)) ?? null;
      return {
        kind: 'recommender.sent-back',
        round,
        count: 1,
        since: null,
        dueAt: round?.windows.recommend.until ?? null,
        first: id,
      };
    }),
  );
}

async function answersWaiting(
  { desk }: Room,
  programme: string,
  grade: Grade | null,
  isKept: KeptCase,
): Promise<readonly Waiting[]> {
  const rounds = await desk.shelf.where('round', { programme });
  const accepted = await desk.shelf.where('objection', {
    round: rounds.map(({ id }) => id),
    state: 'accepted',
  });
  const mine = accepted.filter(({ answer }) => (answer === null) === (grade === 'clerk'));
  const about = await Promise.all(mine.map(({ application }) => desk.shelf.find('application', application)));
  const own = mine.filter((_, nth) => {
    const application = about[nth];
    return application === undefined || !isKept(application);
  });
  return own.map((objection) => ({
    kind: grade === 'clerk' ? 'authority.objection-accepted' : 'authority.objection-prepared',
    round: rounds.find(({ id }) => id === objection.round) ?? null,
    count: 1,
    since: objection.answer?.prepared.at ?? objection.filedAt,
    dueAt: endOf(objection.answerDueOn),
    first: objection.id,
  }));
}

async function notActedOn(
  { desk }: Room,
  programme: string,
  at: Instant,
  isKept: KeptCase,
): Promise<readonly Waiting[]> {
  const rounds = (await desk.shelf.where('round', { programme, state: 'called' })).filter(
    ({ windows }) => windows.recommend.until < at,
  );
  const found = await Promise.all(
    rounds.map(async (round): Promise<readonly Waiting[]> => {
      const all = await desk.shelf.where('application', { round: round.id, state: 'submitted' });
      const left = all.filter((application) => !isKept(application));
      const [first] = left;
      if (first === undefined) return [];
      return [
        {
          kind: 'authority.not-acted-on',
          round,
          count: left.length,
          since: round.windows.recommend.until,
          dueAt: null,
          first: first.id,
        },
      ];
    }),
  );
  return found.flat();
}
