import { addMs, atLocalTime, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { type Actor, type Grade, hasDeclared, type Round } from '@qichuang/domain';
import { type Language, say, TASK_TEXTS, type TaskKind } from '@qichuang/language';
import type { Scope as StoreScope, TaskCount } from '@qichuang/store';
import { drawTasks } from './draw-tasks.ts';
import { casesKeptFrom, type KeptCase } from './held-away.ts';
import { inspectionResultTasks } from './inspection-result-tasks.ts';
import { inspectionTasks } from './inspection-tasks.ts';
import { measureTasks } from './measure-tasks.ts';
import { programmeTasks } from './programme-tasks.ts';
import { recordTasks } from './record-tasks.ts';
import { type Room, type Scope, scopeOf } from './standing.ts';
import type { View } from './view.ts';
import type { Waiting } from './waiting.ts';

type Task = View<'list-tasks'>['rows'][number];

/** Whose task a thing in a state is; what stands here for no grade is both people's. */
interface Turn {
  readonly kind: TaskKind;
  readonly grade: Grade | null;
}

const TURNS: Readonly<Record<string, Turn | undefined>> = {
  'organisation application draft': { kind: 'applicant.draft', grade: null },
  'organisation application returned': { kind: 'applicant.returned', grade: null },
  'organisation application correction': { kind: 'applicant.correction', grade: null },
  'organisation partnership pending': { kind: 'applicant.partnership', grade: 'approver' },
  'organisation finding proposed': { kind: 'applicant.finding', grade: 'approver' },
  'recommender application submitted': { kind: 'recommender.submitted', grade: 'clerk' },
  'recommender recommendationList prepared': { kind: 'recommender.prepared', grade: 'approver' },
  'authority round planned': { kind: 'authority.planned', grade: 'approver' },
  'authority application recommended': { kind: 'authority.recommended', grade: 'clerk' },
  'authority formalCheck prepared': { kind: 'authority.check-prepared', grade: 'approver' },
  'authority extension prepared': { kind: 'authority.extension', grade: 'approver' },
  'authority application accepted': { kind: 'authority.accepted', grade: 'clerk' },
  'authority review recused': { kind: 'authority.reviewer-needed', grade: 'clerk' },
  'authority review declined': { kind: 'authority.reviewer-needed', grade: 'clerk' },
  'authority application reviewed': { kind: 'authority.reviewed', grade: 'clerk' },
  'authority ranking prepared': { kind: 'authority.ranking-prepared', grade: 'approver' },
  'authority application selected': { kind: 'authority.selected', grade: 'clerk' },
  'authority notice prepared': { kind: 'authority.notice-prepared', grade: 'approver' },
  'authority application on_notice': { kind: 'authority.on-notice', grade: 'clerk' },
  'authority objection filed': { kind: 'authority.objection-filed', grade: 'clerk' },
  'authority finding proposed': { kind: 'authority.finding', grade: 'approver' },
  'authority finding heard': { kind: 'authority.finding', grade: 'approver' },
  'authority announcement prepared': { kind: 'authority.announcement-prepared', grade: 'approver' },
  'organisation filing draft': { kind: 'host.filing', grade: null },
  'organisation filing returned': { kind: 'host.filing-returned', grade: null },
  'recommender filing submitted': { kind: 'recommender.filing', grade: null },
  'recommender filing draft': { kind: 'recommender.progress', grade: null },
  'recommender filing returned': { kind: 'recommender.progress', grade: null },
  'authority filing endorsed': { kind: 'authority.filing', grade: null },
  'organisation voice answered': { kind: 'host.voice-answered', grade: null },
  'recommender voice raised': { kind: 'recommender.voice', grade: null },
  'recommender support proposed': { kind: 'recommender.support', grade: null },
  'authority voice passed_on': { kind: 'authority.voice', grade: null },
  'authority selection prepared': { kind: 'authority.achievements-call', grade: 'approver' },
  'authority selection chosen': { kind: 'authority.achievements-chosen', grade: 'approver' },
  'organisation evaluation graded': { kind: 'host.evaluation', grade: 'approver' },
  'authority campaign planned': { kind: 'authority.campaign-planned', grade: 'approver' },
  'authority campaign graded': { kind: 'authority.campaign-graded', grade: 'approver' },
  'expert assessment assigned': { kind: 'expert.assessment', grade: null },
  'expert assessment declared': { kind: 'expert.assessment-open', grade: null },
  'expert review assigned': { kind: 'expert.assigned', grade: null },
  'expert review declared': { kind: 'expert.declared', grade: null },
};

/** Everything that waits for the acting office, the most urgent first. */
export async function tasksOf(
  room: Room,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<readonly Task[]> {
  const scope = scopeOf(actor);
  const grade = gradeOf(actor);
  const counts = scope.kind === 'inspector' ? [] : await room.store.queries.taskCounts(scope);
  const rounds = await roundsOf(room, counts);
  const own = counts.flatMap((count) => waitingOf(scope, grade, count, rounds));
  const waiting = await Promise.all([
    refined(room, own, counts, at),
    besides(room, scope, grade, at),
    recordTasks(room, actor, grade, at),
    drawTasks(room, scope, grade),
    inspectionTasks(room, scope, grade),
    inspectionResultTasks(room, scope, grade, at),
  ]);
  return waiting
    .flat()
    .filter(({ count }) => count > 0)
    .sort(byUrgency)
    .map((one) => taskView(one, at, language));
}

function gradeOf({ office }: Actor): Grade | null {
  if (office === null) return null;
  if (office.role.endsWith('-clerk') || office.role === 'applicant-handler') return 'clerk';
  return office.role.endsWith('-approver') || office.role === 'applicant-submitter' ? 'approver' : null;
}

async function roundsOf({ desk }: Room, counts: readonly TaskCount[]): Promise<ReadonlyMap<string, Round>> {
  const ids = [...new Set(counts.flatMap(({ round }) => round ?? []))];
  const found = await Promise.all(ids.map((id) => desk.shelf.find('round', id)));
  return new Map(
    found.flatMap((round) => (round === undefined ? [] : [[round.id as string, round] as const])),
  );
}

function waitingOf(
  scope: Scope,
  grade: Grade | null,
  found: TaskCount,
  rounds: ReadonlyMap<string, Round>,
): readonly Waiting[] {
  const { thing, state, round, count, since, dueAt, first } = found;
  const turn = TURNS[`${scope.kind} ${thing} ${state}`];
  if (turn === undefined || (turn.grade !== null && turn.grade !== grade)) return [];
  return [{ kind: turn.kind, round: rounds.get(round ?? '') ?? null, count, since, dueAt, first }];
}

/** Takes off what somebody else has in hand already: prepared opinions, prepared notices, notices still running. */
async function refined(
  { desk }: Room,
  waiting: readonly Waiting[],
  counts: readonly TaskCount[],
  at: Instant,
): Promise<readonly Waiting[]> {
  const inHand = (thing: string, state: string, round: Round | null) =>
    counts.find((one) => one.thing === thing && one.state === state && one.round === round?.id)?.count ?? 0;
  return Promise.all(
    waiting.map(async (one): Promise<Waiting> => {
      const round = one.round?.id;
      if (one.kind === 'authority.recommended') {
        return {
          ...one,
          count: one.count - inHand('formalCheck', 'prepared', one.round),
          dueAt: one.round?.windows.check.until ?? null,
        };
      }
      // After its time a statement is no longer taken: nothing waits for the host.
      if (one.kind === 'host.evaluation' && one.dueAt !== null && one.dueAt < at) return { ...one, count: 0 };
      if (one.kind === 'authority.accepted')
        return { ...one, dueAt: one.round?.windows.review.until ?? null };
      if (one.kind === 'authority.selected' && round !== undefined) {
        const prepared = await desk.shelf.where('notice', { round, state: 'prepared' });
        return { ...one, count: one.count - prepared.reduce((sum, { entries }) => sum + entries.length, 0) };
      }
      if (one.kind === 'authority.on-notice' && round !== undefined) {
        const running = await desk.shelf.where('notice', { round, state: 'published' });
        const up = running
          .filter(({ until }) => until >= at)
          .reduce((sum, { entries }) => sum + entries.length, 0);
        const listed = await desk.shelf.where('announcement', { round, state: 'prepared' });
        return {
          ...one,
          count: one.count - up - listed.reduce((sum, { entries }) => sum + entries.length, 0),
        };
      }
      return one;
    }),
  );
}

/** What a state alone does not tell: a list sent back, an answer prepared, a recommender who let the time pass. */
async function besides(
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
    // The whole day is in time; told as the end of that day, not as the beginning of the next.
    dueAt: addMs(atLocalTime(objection.answerDueOn, '00:00', SHANGHAI), 86_399_000),
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

/** By due time, what has none last; then by how long it has waited. */
function byUrgency(one: Waiting, other: Waiting): number {
  const [a, b] = [one.dueAt ?? '~', other.dueAt ?? '~'];
  if (a !== b) return a < b ? -1 : 1;
  return (one.since ?? '~') < (other.since ?? '~') ? -1 : 1;
}

function taskView(
  { kind, round, count, since, dueAt, first }: Waiting,
  at: Instant,
  language: Language,
): Task {
  const { title, verb, otherwise } = TASK_TEXTS[kind];
  return {
    id: `${kind}:${round?.id ?? ''}:${first}`,
    kind,
    title: say(title, language),
    about: round?.title[language] ?? '',
    otherwise: say(otherwise, language),
    verb: say(verb, language),
    link: LINKS[kind](first, round?.id ?? '', count),
    dueAt,
    since: since ?? round?.calledAt ?? at,
    count,
  };
}

type Link = (first: string, round: string, count: number) => string;

/** To the one case, or to the list of them where there are several. */
const cases =
  (state: string, page = ''): Link =>
  (first, round, count) =>
    count === 1 ? `/app/applications/${first}${page}` : `/app/applications?round=${round}&state=${state}`;

const filings =
  (state: string, page = ''): Link =>
  (first, _, count) =>
    count === 1 ? `/app/filings/${first}${page}` : `/app/filings?state=${state}`;

const milestones =
  (query: string): Link =>
  (first, _, count) =>
    count === 1 ? `/app/platforms/${first}?tab=milestones` : `/app/milestones${query}`;

const toDraw: Link = (first, _, count) => (count === 1 ? `/app/draws/${first}` : '/app/draws');

const toInspection: Link = (first, _, count) =>
  count === 1 ? `/app/inspection-tasks/${first}` : '/app/inspection-tasks';

const toBatch: Link = (first, _, count) =>
  count === 1 ? `/app/inspections/batches/${first}` : '/app/inspections';

const toMeasure: Link = (first, _, count) => (count === 1 ? `/app/measures/${first}` : '/app/measures');

const toProgramme: Link = (first, _, count) => (count === 1 ? `/app/workshop/${first}` : '/app/workshop');

const voices =
  (state: string): Link =>
  (first, _, count) =>
    count === 1 ? `/app/voices/${first}` : `/app/voices?state=${state}`;

const LINKS: Readonly<Record<TaskKind, Link>> = {
  'host.voice-answered': voices('answered'),
  'recommender.voice': voices('raised'),
  'recommender.support': () => '/app/support?state=proposed',
  'authority.voice': voices('passed_on'),
  'authority.achievements-call': (first) => `/app/achievements/${first}`,
  'authority.achievements-chosen': (first) => `/app/achievements/${first}`,
  'host.milestone-due': milestones(''),
  'host.record-missing': (first, _, count) =>
    count === 1 ? `/app/platforms/${first}?tab=record` : '/app/record-gaps',
  'recommender.milestone-reported': milestones('?standing=reported'),
  'recommender.milestone-overdue': milestones('?standing=overdue'),
  'recommender.milestone-move': milestones(''),
  'recommender.record-gaps': () => '/app/record-gaps',
  'authority.milestone-cancel': milestones(''),
  'authority.milestone-overdue': () => '/app/milestones?standing=overdue',
  'applicant.draft': cases('draft', '/form'),
  'applicant.returned': cases('returned', '/form'),
  'applicant.correction': cases('correction', '/form'),
  'applicant.partnership': () => '/app/partnerships',
  'applicant.finding': (_, round) => `/app/applications?round=${round}`,
  'recommender.submitted': (_, round) => `/app/queue?round=${round}`,
  'recommender.sent-back': (_, round) => `/app/ranking?round=${round}`,
  'recommender.prepared': (_, round) => `/app/ranking?round=${round}`,
  'authority.planned': (_, round) => `/app/rounds/${round}`,
  'authority.not-acted-on': cases('submitted'),
  'authority.recommended': (_, round) => `/app/applications?round=${round}&state=recommended`,
  'authority.check-prepared': (_, round) => `/app/applications?round=${round}&state=recommended`,
  'authority.extension': () => '/app/applications?state=draft,returned,correction,lapsed',
  'authority.accepted': (_, round) => `/app/rounds/${round}/reviews`,
  'authority.reviewer-needed': (_, round) => `/app/rounds/${round}/reviews`,
  'authority.reviewed': (_, round) => `/app/rounds/${round}/rankings`,
  'authority.ranking-prepared': (_, round) => `/app/rounds/${round}/rankings`,
  'authority.selected': (_, round) => `/app/rounds/${round}/notices`,
  'authority.notice-prepared': (first) => `/app/notices/${first}`,
  'authority.on-notice': (_, round) => `/app/rounds/${round}/notices`,
  'authority.objection-filed': (first, _, count) =>
    count === 1 ? `/app/objections/${first}` : '/app/objections',
  'authority.objection-accepted': (first) => `/app/objections/${first}`,
  'authority.objection-prepared': (first) => `/app/objections/${first}`,
  'authority.finding': (_, round) => `/app/applications?round=${round}`,
  'authority.announcement-prepared': (first) => `/app/announcements/${first}`,
  'host.filing': filings('draft', '/form'),
  'host.filing-returned': filings('returned', '/form'),
  'host.measure': toMeasure,
  'host.ending': () => '/app/endings?within=180',
  'authority.draw-prepared': toDraw,
  'authority.draw-running': toDraw,
  'authority.draw-drawn': toDraw,
  'authority.inspection-plan': () => '/app/inspections',
  'authority.inspectors-to-draw': toBatch,
  'authority.inspections-to-tell': toBatch,
  'authority.inspector-needed': toInspection,
  'authority.recusal-asked': toInspection,
  'authority.inspection-objected': toInspection,
  'authority.inspection-to-conclude': toInspection,
  'authority.inspection-to-publish': (first) => `/app/inspections/batches/${first}/results`,
  'host.inspection': toInspection,
  'inspector.coming': toInspection,
  'inspector.entering': (first, _, count) =>
    count === 1 ? `/app/inspection-tasks/${first}/entry` : '/app/inspection-tasks?state=entering',
  'inspector.to-sign': toInspection,
  'authority.measure': toMeasure,
  'authority.rectification': toMeasure,
  'authority.measure-review': toMeasure,
  'authority.programme-prepared': toProgramme,
  'authority.programme-sent-back': toProgramme,
  'recommender.programme-prepared': toProgramme,
  'recommender.programme-sent-back': toProgramme,
  'authority.change-question': () => '/app/measures',
  'authority.ending': () => '/app/endings?within=180',
  'recommender.filing': filings('submitted'),
  'recommender.progress': filings('draft,returned', '/form'),
  'recommender.overdue': () => '/app/duties?standing=overdue',
  'host.evaluation': (first, _, count) =>
    count === 1 ? `/app/evaluations/${first}` : '/app/evaluations?state=graded',
  'authority.campaign-planned': (first, _, count) =>
    count === 1 ? `/app/campaigns/${first}` : '/app/campaigns',
  'authority.campaign-graded': (first, _, count) =>
    count === 1 ? `/app/campaigns/${first}` : '/app/campaigns',
  'expert.assessment': (first, _, count) => (count === 1 ? `/app/assessments/${first}` : '/app/assessments'),
  'expert.assessment-open': (first, _, count) =>
    count === 1 ? `/app/assessments/${first}` : '/app/assessments',
  'authority.filing': filings('endorsed'),
  'authority.overdue': () => '/app/duties?standing=overdue',
  'expert.standing': () => '/app/standing-declaration',
  'expert.assigned': (first, _, count) => (count === 1 ? `/app/reviews/${first}` : '/app/reviews'),
  'expert.declared': (first, _, count) => (count === 1 ? `/app/reviews/${first}` : '/app/reviews'),
};
