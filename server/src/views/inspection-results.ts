import {
  addDays,
  countWorkingDays,
  type Day,
  dayIn,
  type Instant,
  ok,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import { isWithdrawn, mayMoveResult, publicationDueOn, publishedCorrections } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  INSPECTION_TASK_TRANSITIONS,
  type InspectionCorrection,
  type InspectionFindings,
  type InspectionTask,
  type InspectionTaskMove,
  maySeeTask,
  standingInInspection,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { isKeptFrom } from './held-away.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type ResultView = View<'see-inspection-result'>;
type BatchRow = View<'list-batch-results'>['rows'][number];

/** What became of one inspection, for whoever may read its findings; nobody else has it (A4.3, B6.3). */
export async function inspectionResultView(
  room: Room,
  { actor, at, language }: Reading,
  id: string,
): Promise<ResultView | undefined> {
  const task = await room.desk.shelf.find('inspectionTask', id);
  if (task === undefined || task.findings === null) return undefined;
  const standing = standingInInspection(task, actor);
  if (!maySeeTask('findings', standing, task)) return undefined;
  const inside = standing.part === 'authority';
  const programme = programmeOf(room, task);
  const done = async (
    one: { readonly by: InspectionTask['persons'][number]; readonly at: Instant } | null,
  ) => (one === null ? null : { by: inside ? await nameOf(room, 'person', one.by) : '', at: one.at });
  const shown = (findings: InspectionFindings) => findingsView(programme, findings);
  const answer = await done(task.answer);
  const corrections = inside ? (task.corrections ?? []) : publishedCorrections(task);
  return {
    id: task.id,
    version: task.version,
    state: task.state,
    findings: shown(task.findings),
    signedFindings: task.signedFindings === undefined ? null : shown(task.signedFindings),
    objectionUntil: task.objectionUntil,
    objection: task.objection === null ? null : { text: task.objection.text, at: task.objection.at },
    answer:
      task.answer === null || answer === null
        ? null
        : { ...answer, text: task.answer.text, upheld: task.answer.upheld },
    concluded: await done(task.concluded),
    published: await done(task.published),
    publication: publicationOf(room, task, at),
    rectification: await rectificationOf(room, task),
    corrections: await Promise.all(
      corrections.toReversed().map(async (one) => ({
        kind: one.kind,
        reason: one.reason,
        before: shown(one.before),
        after: one.after === null ? null : shown(one.after),
        prepared: (await done(one.prepared)) ?? { by: '', at: one.prepared.at },
        published: await done(one.published),
      })),
    ),
    acts: resultActs(task, actor, at, language, OF_TASK),
  };
}

/** The results of a batch on their way to publication, the soonest due first; for the authority it belongs to. */
export async function batchResults(
  room: Room,
  { actor, at, language }: Reading,
  id: string,
): Promise<View<'list-batch-results'> | undefined> {
  const inspection = await room.desk.shelf.find('inspection', id);
  const scope = scopeOf(actor);
  if (inspection === undefined || scope.kind !== 'authority') return undefined;
  if (scope.programme !== inspection.programme) return undefined;
  const tasks = await room.desk.shelf.where('inspectionTask', { inspection: inspection.id });
  const rows = await Promise.all(
    tasks.filter((task) => !isKeptFrom(actor, task)).map((task) => batchRow(room, task, actor, at, language)),
  );
  const { version, state, name, year } = inspection;
  const publishWorkingDays =
    room.desk.programmes.get(inspection.programme)?.reports.inspection.publishWorkingDays ?? 0;
  return {
    inspection: { id: inspection.id, version, state, name, year, publishWorkingDays },
    rows: rows.sort(soonestFirst),
  };
}

function soonestFirst(one: BatchRow, other: BatchRow): number {
  const [a, b] = [one.publication?.dueOn ?? '9999', other.publication?.dueOn ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return one.platform.number < other.platform.number ? -1 : 1;
}

async function batchRow(
  room: Room,
  task: InspectionTask,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<BatchRow> {
  const platform = await room.desk.shelf.find('platform', task.platform);
  if (platform === undefined) throw new Error(`inspection task ${task.id} without its platform`);
  // What is typed and not yet signed is the inspectors' own.
  const signed = task.endedOn !== null;
  return {
    id: task.id,
    version: task.version,
    state: task.state,
    platform: { id: platform.id, name: platform.name, number: platform.number },
    organisation: platform.organisationName,
    overall: signed ? (task.findings?.overall ?? null) : null,
    endedOn: task.endedOn,
    objectionUntil: task.objectionUntil,
    publication: publicationOf(room, task, at),
    publishedAt: task.published?.at ?? null,
    withdrawn: isWithdrawn(task),
    rectification: await rectificationOf(room, task),
    acts: resultActs(task, actor, at, language, OF_BATCH),
  };
}

/** How long there is to publish a result; nothing before the inspection has ended, and nothing once it is published. */
export function publicationOf(room: Room, task: InspectionTask, at: Instant): ResultView['publication'] {
  const dueOn = task.published === null ? publicationDueOn(room.desk, programmeOf(room, task), task) : null;
  if (dueOn === null || task.state === 'dropped') return null;
  const today = dayIn(at, SHANGHAI);
  const { calendar } = room.desk;
  const overdue = dueOn < today;
  const daysLeft = overdue
    ? -countWorkingDays(calendar, addDays(dueOn, 1), today)
    : countWorkingDays(calendar, today, dueOn);
  return { dueOn, daysLeft, overdue };
}

async function rectificationOf(
  { desk }: Room,
  { rectification }: InspectionTask,
): Promise<ResultView['rectification']> {
  const measure = rectification === null ? undefined : await desk.shelf.find('measure', rectification);
  return measure === undefined ? null : { id: measure.id, state: measure.state, dueOn: measure.dueOn };
}

export function programmeOf(
  { desk }: Room,
  { programmeDigest }: Pick<InspectionTask, 'programmeDigest'>,
): Programme {
  const programme = desk.programmes.get(programmeDigest);
  if (programme === undefined) throw new Error(`no programme ${programmeDigest}`);
  return programme;
}

function findingsView(programme: Programme, findings: InspectionFindings): ResultView['findings'] {
  const { overall, facts, rectifyUntil } = findings;
  return {
    items: findings.items.map(({ item, verdict, note }) => ({
      ...itemWords(programme, item),
      verdict,
      note,
    })),
    overall,
    facts,
    rectifyUntil,
  };
}

/** An item by its words in the programme it was inspected under. */
export function itemWords({ reports }: Programme, id: string) {
  const item = reports.inspection.items.find((one) => one.id === id);
  return { id, zh: item?.zh ?? id, en: item?.en ?? id, basis: [...(item?.basis ?? [])] };
}

type Moves = Readonly<Partial<Record<InspectionTaskMove, RequestName>>>;

/** Moves a reader may be shown, by the request that makes them. */
const OF_TASK: Moves = {
  object: 'object-to-findings',
  answer: 'answer-inspection-objection',
  conclude: 'conclude-inspection',
  'propose-correction': 'propose-inspection-correction',
  'publish-correction': 'publish-inspection-correction',
};

const OF_BATCH: Moves = { conclude: 'conclude-inspection', publish: 'publish-inspection-results' };

function resultActs(
  task: InspectionTask,
  actor: Actor,
  at: Instant,
  language: Language,
  moves: Moves,
): readonly ActView[] {
  const { part } = standingInInspection(task, actor);
  return Object.entries(moves).flatMap(([name, request]) => {
    const move: Transition<InspectionTask['state']> = INSPECTION_TASK_TRANSITIONS[name as InspectionTaskMove];
    const concerns = move.by.some((hand) => hand === part || hand.startsWith(`${part}.`));
    if (!concerns || !move.from.includes(task.state) || !isTime(name, task)) return [];
    const answer = mayMoveResult(task, name as InspectionTaskMove, { actor, at });
    return [actView(request, move, answer.ok ? ok(true) : refused(answer.refusal), language)];
  });
}

/** What a state alone does not tell: nothing is put right in a withdrawn result, and nothing published that nobody proposed. */
function isTime(name: string, task: InspectionTask): boolean {
  const pending: InspectionCorrection | undefined = task.corrections?.at(-1);
  if (name === 'publish-correction') return pending !== undefined && pending.published === null;
  return name !== 'propose-correction' || !isWithdrawn(task);
}

/** The day on which something was done. */
export function dayOf(at: Instant): Day {
  return dayIn(at, SHANGHAI);
}
