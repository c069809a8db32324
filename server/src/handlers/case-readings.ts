import { ok, type Result, refused } from '@qichuang/base';
import { saveFields } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { tableCsv, tableXlsx } from '@qichuang/documents';
import { type Refusal, refusal } from '@qichuang/domain';
import { APPLICATION_LIST_WORDS } from '@qichuang/language';
import type { FileAnswer } from '../http/file-answer.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { allApplicationRows, applicationPage } from '../views/application-rows.ts';
import { applicationTable } from '../views/application-table.ts';
import { copyAsSeen } from '../views/case-form.ts';
import { caseViewOf } from '../views/case-view.ts';
import { differencesView, draftView, fieldHistoryRows } from '../views/draft-view.ts';
import { historyRows } from '../views/history-rows.ts';
import { overlapsView } from '../views/overlaps-view.ts';
import { partnershipRows } from '../views/partnership-rows.ts';
import { selfCheckView } from '../views/rule-outcome.ts';
import { savedFieldsView } from '../views/saved-fields.ts';
import { findSeen, type Seen, sees } from '../views/standing.ts';
import { tasksOf } from '../views/tasks.ts';

type Requests = typeof REQUESTS;
type OnApplication = Pick<Visit, 'house' | 'actor'> & { readonly params: { readonly application: string } };

/** What is not theirs and what does not exist get the same answer. */
export async function seenIn(
  { house, actor, params }: OnApplication,
  mayRead: (seen: Seen) => boolean = () => true,
): Promise<Result<Seen, Refusal>> {
  const seen = await findSeen(house, actor, params.application);
  return seen !== undefined && mayRead(seen) ? ok(seen) : refused(refusal('not-found'));
}

const list: Handler<Requests['list-applications']> = async ({ house, actor, query }) =>
  ok(await applicationPage(house, actor, query, query));

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exported: Handler<Requests['export-applications']> = async ({ house, actor, query, language }) => {
  const rows = await allApplicationRows(house, actor, query);
  const title = APPLICATION_LIST_WORDS.title[language];
  if (query.format === 'json') return ok(jsonFile(title, rows));
  const table = applicationTable(rows, house.desk.programmes, language);
  return ok(
    query.format === 'csv'
      ? { name: `${title}.csv`, media: CSV, bytes: tableCsv(table, language) }
      : { name: `${title}.xlsx`, media: XLSX, bytes: await tableXlsx(table, language) },
  );
};

export function jsonFile(title: string, content: unknown): FileAnswer {
  return {
    name: `${title}.json`,
    media: 'application/json; charset=utf-8',
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
  };
}

const see: Handler<Requests['see-application']> = async (visit) => {
  const seen = await seenIn(visit);
  const { house, actor, at, language } = visit;
  return seen.ok ? ok(await caseViewOf(house, seen.value, actor, at, language)) : seen;
};

const draft: Handler<Requests['see-draft']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'draft'));
  return seen.ok ? ok(await draftView(visit.house, seen.value, visit.actor, visit.at)) : seen;
};

const fieldHistory: Handler<Requests['see-field-history']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'draft'));
  if (!seen.ok) return seen;
  return ok({ rows: await fieldHistoryRows(visit.house, seen.value.application.id, visit.params.field) });
};

const selfCheck: Handler<Requests['self-check']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'self-check'));
  return seen.ok ? ok(await selfCheckView(visit.house, seen.value, visit.at)) : seen;
};

const overlaps: Handler<Requests['see-overlaps']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'formal-check'));
  return seen.ok ? ok(await overlapsView(visit.house, seen.value, visit.actor)) : seen;
};

const copy: Handler<Requests['see-copy']> = async (visit) => {
  const seen = await seenIn(visit);
  if (!seen.ok) return seen;
  const found = await copyAsSeen(visit.house, seen.value, visit.actor, visit.params.number);
  const frozen = seen.value.application.copies.find(({ number }) => number === visit.params.number);
  if (found === null || frozen === undefined) return refused(refusal('not-found'));
  return ok({
    number: frozen.number,
    // A hash of the whole would let anyone try names against it.
    hash: found.redacted ? '' : frozen.hash,
    at: frozen.at,
    redacted: found.redacted,
    values: Object.fromEntries(Object.entries(found.values).map(([field, { value }]) => [field, value])),
    attachments: found.attachments,
  });
};

const differences: Handler<Requests['see-differences']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'form'));
  if (!seen.ok) return seen;
  const view = await differencesView(visit.house, seen.value, visit.actor, visit.query);
  return view === undefined ? refused(refusal('not-found')) : ok(view);
};

const history: Handler<Requests['see-history']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'history'));
  return seen.ok ? ok({ rows: await historyRows(visit.house, seen.value, visit.language) }) : seen;
};

const partnerships: Handler<Requests['list-partnerships']> = async ({ house, actor }) =>
  ok({ rows: await partnershipRows(house, actor) });

const tasks: Handler<Requests['list-tasks']> = async ({ house, actor, at, language }) =>
  ok({ rows: await tasksOf(house, actor, at, language) });

/** Not an act: no fact is written, and a field somebody else changed meanwhile is told, not overwritten. */
const save: Handler<Requests['save-fields']> = async ({ house, actor, at, params, body }) => {
  const result = await saveFields(house.desk, {
    actor,
    at,
    body: { application: params.application, fields: body.fields },
  });
  return result.ok ? ok(await savedFieldsView(house, result.value)) : result;
};

export const CASE_READING_HANDLERS = {
  'list-applications': list,
  'export-applications': exported,
  'see-application': see,
  'see-draft': draft,
  'see-field-history': fieldHistory,
  'self-check': selfCheck,
  'see-overlaps': overlaps,
  'see-copy': copy,
  'see-differences': differences,
  'see-history': history,
  'list-partnerships': partnerships,
  'list-tasks': tasks,
  'save-fields': save,
} satisfies Partial<Handlers>;
