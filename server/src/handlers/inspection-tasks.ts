import { ok, type Result, refused } from '@qichuang/base';
import {
  askRecusal,
  beginInspection,
  declineInspection,
  drawInspectors,
  dropInspection,
  handInFindings,
  keepInspector,
  notifyInspections,
  removeFromTask,
  reopenFindings,
  replaceInspector,
  saveFindings,
  signFindings,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { maySeeTask, type Refusal, refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { inspectionLetter } from '../papers/inspection-letter.ts';
import { inspectionBatch } from '../views/inspection-batch.ts';
import { allInspectionTaskRows, inspectionTaskPage } from '../views/inspection-task-rows.ts';
import { inspectionTaskTable } from '../views/inspection-task-table.ts';
import {
  findingsDraftView,
  inspectionTaskView,
  type SeenTask,
  seenTask,
} from '../views/inspection-task-view.ts';
import { savedFieldsView } from '../views/saved-fields.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;
type OnTask = Pick<Visit, 'house' | 'actor'> & { readonly params: { readonly task: string } };

const list: Handler<Requests['list-inspection-tasks']> = async ({ house, query, ...reading }) =>
  ok(await inspectionTaskPage(house, reading, query, query));

const exported: Handler<Requests['export-inspection-tasks']> = async ({ house, query, ...reading }) => {
  const rows = await allInspectionTaskRows(house, reading, query);
  return ok(
    await tableFile(inspectionTaskTable(rows, reading.language), rows, query.format, reading.language),
  );
};

const batch: Handler<Requests['see-inspection']> = async ({ house, params, ...reading }) => {
  const view = await inspectionBatch(house, reading, params.inspection);
  return view === undefined ? refused(refusal('not-found')) : ok(view);
};

/** What is not theirs and what does not exist get the same answer. */
async function seen({ house, actor, params }: OnTask): Promise<Result<SeenTask, Refusal>> {
  const found = await seenTask(house, actor, params.task);
  return found === undefined ? refused(refusal('not-found')) : ok(found);
}

const see: Handler<Requests['see-inspection-task']> = async (visit) => {
  const found = await seen(visit);
  return found.ok ? ok(await inspectionTaskView(visit.house, found.value, visit)) : found;
};

/** What is typed is its inspectors' own until they have signed. */
async function typed(visit: OnTask): Promise<Result<SeenTask, Refusal>> {
  const found = await seen(visit);
  if (!found.ok) return found;
  const { found: of, standing } = found.value;
  return maySeeTask('typing', standing, of.task) ? found : refused(refusal('not-found'));
}

const draft: Handler<Requests['see-findings-draft']> = async (visit) => {
  const found = await typed(visit);
  if (!found.ok) return found;
  return ok(await findingsDraftView(visit.house, found.value.found, visit.actor, visit.at));
};

const fieldHistory: Handler<Requests['see-findings-field-history']> = async (visit) => {
  const found = await typed(visit);
  if (!found.ok) return found;
  const { task } = found.value.found;
  const revisions = await visit.house.store.queries.fieldHistory(task.id, visit.params.field);
  return ok({
    rows: revisions.map(({ revision: { value, revision, at, carriedOver }, byName }) => ({
      value,
      revision,
      by: byName,
      at,
      carriedOver,
    })),
  });
};

/** Not an act: no fact is written, and a field a colleague changed meanwhile is told, not overwritten. */
const save: Handler<Requests['save-findings']> = async ({ house, actor, at, params, body }) => {
  const result = await saveFindings(house.desk, {
    actor,
    at,
    body: { task: params.task, fields: body.fields },
  });
  return result.ok ? ok(await savedFieldsView(house, result.value)) : result;
};

const letter: Handler<Requests['fetch-inspection-letter']> = async (visit) => {
  const found = await seen(visit);
  if (!found.ok) return found;
  const file = await inspectionLetter(visit.house, found.value.found);
  return file === null ? refused(refusal('not-found')) : ok(file);
};

/** Inspections from the draw of their inspectors to the last signature (A4.3, B6.3). */
export const INSPECTION_TASK_HANDLERS = {
  'draw-inspectors': fromAct<Requests['draw-inspectors']>(drawInspectors),
  'see-inspection': batch,
  'notify-inspections': fromAct<Requests['notify-inspections']>(notifyInspections),
  'list-inspection-tasks': list,
  'export-inspection-tasks': exported,
  'see-inspection-task': see,
  'see-findings-draft': draft,
  'see-findings-field-history': fieldHistory,
  'save-findings': save,
  'begin-inspection': fromAct<Requests['begin-inspection']>(beginInspection),
  'decline-inspection': fromAct<Requests['decline-inspection']>(declineInspection),
  'ask-inspector-recusal': fromAct<Requests['ask-inspector-recusal']>(askRecusal),
  'keep-inspector': fromAct<Requests['keep-inspector']>(keepInspector),
  'drop-inspection': fromAct<Requests['drop-inspection']>(dropInspection),
  'replace-inspector': fromAct<Requests['replace-inspector']>(replaceInspector),
  'hand-in-findings': fromAct<Requests['hand-in-findings']>(handInFindings),
  'sign-findings': fromAct<Requests['sign-findings']>(signFindings),
  'reopen-findings': fromAct<Requests['reopen-findings']>(reopenFindings),
  'remove-findings-attachment': fromAct<Requests['remove-findings-attachment']>(removeFromTask),
  'fetch-inspection-letter': letter,
} satisfies Partial<Handlers>;
