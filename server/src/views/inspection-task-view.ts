import { addMs, type Instant } from '@qichuang/base';
import { findTask, mayMoveTask, type TaskCase } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  INSPECTION_TASK_TRANSITIONS,
  type InspectionTask,
  type InspectionTaskMove,
  maySeeTask,
  type Standing,
  standingInInspection,
  type Transition,
} from '@qichuang/domain';
import { itemsFor } from '@qichuang/programmes';
import { attachmentView } from './attachment-view.ts';
import { draftValues } from './filing-form.ts';
import { inspectionTaskRow } from './inspection-task-rows.ts';
import { namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type TaskView = View<'see-inspection-task'>;

/** A task with what its reader is in it. */
export interface SeenTask {
  readonly found: TaskCase;
  readonly standing: Standing;
}

/** A task the reader may know of; what is not theirs does not exist for them. */
export async function seenTask({ desk }: Room, actor: Actor, id: string): Promise<SeenTask | undefined> {
  const found = await findTask(desk, id);
  if (found === undefined) return undefined;
  const standing = standingInInspection(found.task, actor);
  return maySeeTask('task', standing, found.task) ? { found, standing } : undefined;
}

/** Whether the reader types the findings, or reads them as signed. */
export function mayReadFindings({ found, standing }: SeenTask): boolean {
  return maySeeTask('typing', standing, found.task) || maySeeTask('findings', standing, found.task);
}

/** One inspection, facet by facet as its reader may see it (A4.3, B6.3). */
export async function inspectionTaskView(
  room: Room,
  { found, standing }: SeenTask,
  reading: Reading,
): Promise<TaskView> {
  const { task, programme } = found;
  const typing = maySeeTask('typing', standing, task);
  const signed = maySeeTask('findings', standing, task);
  const inside = maySeeTask('replacements', standing, task);
  const names = await personNames(room, task);
  const unitOf = await inspectorNames(room, task);
  return {
    ...(await inspectionTaskRow(room, task, reading)),
    standing,
    acts: taskActs(task, standing, reading),
    items: itemsFor(programme, task.category, task.items).map(({ id, zh, en, basis, evidence }) => ({
      id,
      zh,
      en,
      basis,
      evidence,
    })),
    draws: await drawsOf(room, found),
    notified:
      task.notified === null
        ? null
        : { at: task.notified.at, ways: task.notified.ways, recusalUntil: task.notified.recusalUntil },
    beganAt: typing || signed ? task.beganAt : null,
    form: typing || signed ? await formOf(room, task) : null,
    // Whoever is to sign reads what was handed in.
    findings: typing || signed ? task.findings : null,
    receipt: typing || signed ? task.receipt : null,
    hash: typing || signed ? (task.copies.at(-1)?.hash ?? null) : null,
    copies: typing || signed ? task.copies.map(({ number, hash, at }) => ({ number, hash, at })) : [],
    signatures:
      typing || signed
        ? task.signatures.map(({ by, at }) => ({
            name: names.get(by) ?? '',
            at,
            own: by === reading.actor.person,
          }))
        : [],
    reopened: typing
      ? task.reopened.map(({ by, at, reason }) => ({ name: names.get(by) ?? '', at, reason }))
      : [],
    replacements: inside
      ? [
          ...task.replaced.map(({ out, into, reason, at }) => ({
            out: unitOf.get(out) ?? '',
            into: unitOf.get(into) ?? '',
            reason,
            at,
          })),
          ...task.declined.map(({ inspector, reason, at }) => ({
            out: unitOf.get(inspector) ?? '',
            into: null,
            reason,
            at,
          })),
        ]
      : [],
    recusalsAsked:
      standing.part === 'host' || standing.part === 'authority'
        ? (task.recusalsAsked ?? []).map(({ inspector, reason, at, answer }) => ({
            inspector,
            name: unitOf.get(inspector) ?? '',
            reason,
            at,
            answer:
              answer === null ? null : { replaced: answer.replaced, reason: answer.reason, at: answer.at },
          }))
        : [],
    history: await historyOf(room, task, inside),
  };
}

/** The draft while it is typed or sent back, the copy once it was handed in. */
async function formOf(room: Room, task: InspectionTask): Promise<TaskView['form']> {
  const { shelf } = room.desk;
  const last = task.copies.at(-1);
  const [values, attachments] = await Promise.all([
    draftValues(room, task.id),
    shelf.where('attachment', { holder: task.id, state: 'ready' }),
  ]);
  // Nothing is typed once it was handed in: the draft says what the copy says.
  return {
    copy: task.state === 'entering' ? null : (last?.number ?? null),
    values,
    attachments: attachments.map(attachmentView),
  };
}

async function drawsOf({ desk }: Room, { inspection }: TaskCase): Promise<TaskView['draws']> {
  const ids = [inspection.objectsDraw, inspection.inspectorsDraw].flatMap((id) => id ?? []);
  const found = await Promise.all(ids.map((id) => desk.shelf.find('draw', id)));
  return found.flatMap((draw) => (draw === undefined ? [] : [{ id: draw.id, number: draw.number }]));
}

async function personNames(room: Room, { persons, signatures, reopened }: InspectionTask) {
  return namesOf(room, 'person', [
    ...persons,
    ...signatures.map(({ by }) => by),
    ...reopened.map(({ by }) => by),
  ]);
}

async function inspectorNames({ desk }: Room, task: InspectionTask): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...task.replaced.flatMap(({ out, into }) => [out, into]),
    ...task.declined.map(({ inspector }) => inspector),
    ...(task.recusalsAsked ?? []).map(({ inspector }) => inspector),
  ];
  const found = await Promise.all([...new Set(ids)].map((id) => desk.shelf.find('inspector', id)));
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id as string, one.name] as const])));
}

/** Acts before the platform was told, and who stepped back, are the office's and the inspectors' affair. */
const QUIET: readonly string[] = [
  'make-inspection-task',
  'decline-inspection',
  'replace-inspector',
  'begin-inspection',
  'hand-in-findings',
  'reopen-findings',
  'propose-inspection-correction',
];

async function historyOf(room: Room, task: InspectionTask, inside: boolean): Promise<TaskView['history']> {
  const entries = await room.store.queries.historyOf([{ kind: 'inspectionTask', id: task.id }]);
  return entries
    .filter(({ fact }) => inside || !QUIET.includes(fact.act))
    .map(({ fact, person }) => ({
      at: fact.at,
      act: fact.act,
      who: inside ? (person?.name ?? '') : '',
      to: fact.to,
      clause: fact.clause,
    }));
}

/** Moves a reader may be shown, by the request that makes them. */
const REQUEST_OF: Readonly<Partial<Record<InspectionTaskMove, RequestName>>> = {
  begin: 'begin-inspection',
  decline: 'decline-inspection',
  replace: 'replace-inspector',
  'ask-recusal': 'ask-inspector-recusal',
  drop: 'drop-inspection',
  'keep-inspector': 'keep-inspector',
  save: 'save-findings',
  'hand-in': 'hand-in-findings',
  sign: 'sign-findings',
  reopen: 'reopen-findings',
  notify: 'notify-inspections',
};

function taskActs(
  task: InspectionTask,
  standing: Standing,
  { actor, at, language }: Reading,
): readonly ActView[] {
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<InspectionTask['state']> = INSPECTION_TASK_TRANSITIONS[name as InspectionTaskMove];
    const concerns = move.by.some((hand) => hand === standing.part || hand.startsWith(`${standing.part}.`));
    if (!concerns || !move.from.includes(task.state) || isDone(name, task, actor)) return [];
    const allowed = mayMoveTask(task, name as InspectionTaskMove, { actor, at });
    // What another grade does is left out; what only has to wait says for what.
    if (!allowed.ok && ['not-yours', 'not-found'].includes(allowed.refusal.kind)) return [];
    return [actView(request, move, allowed, language)];
  });
}

/** Nobody signs twice, or steps back twice. */
function isDone(name: string, task: InspectionTask, { person }: Actor): boolean {
  if (name === 'sign') return task.signatures.some(({ by }) => by === person);
  if (name === 'keep-inspector') return (task.recusalsAsked ?? []).every(({ answer }) => answer !== null);
  if (name !== 'decline') return false;
  return task.declined.some(({ inspector }) => task.persons[task.inspectors.indexOf(inspector)] === person);
}

const TYPING_MS = 60_000;

/** The draft with its revisions, and who else has just typed in it. */
export async function findingsDraftView(
  room: Room,
  { task }: TaskCase,
  { person }: Actor,
  at: Instant,
): Promise<View<'see-findings-draft'>> {
  const typed = await room.store.queries.recentTyping(task.id, addMs(at, -TYPING_MS));
  const others = typed.filter(({ revision }) => revision.by !== person);
  return {
    version: task.version,
    values: await draftValues(room, task.id),
    // The last field of each.
    typing: others
      .filter(
        ({ revision }, index) => others.findLastIndex((one) => one.revision.by === revision.by) === index,
      )
      .map(({ revision, byName }) => ({ name: byName, field: revision.field, at: revision.at })),
  };
}
