import { ok, type Result, refused } from '@qichuang/base';
import {
  acceptFiling,
  beginFiling,
  carryOver,
  declineFiling,
  endorseFiling,
  type FilingCase,
  findFiling,
  mayKnow,
  removeFromFiling,
  returnFiling,
  saveFiling,
  standingInFiling,
  submitFiling,
  withdrawFiling,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import { type Refusal, refusal, type Standing } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { allDutyRows, dutyPage } from '../views/duty-rows.ts';
import { filingDraftView, isWriter } from '../views/filing-form.ts';
import { allFilingRows, filingPage } from '../views/filing-rows.ts';
import { dutyTable, filingTable } from '../views/filing-table.ts';
import { filingView } from '../views/filing-view.ts';
import { savedFieldsView } from '../views/saved-fields.ts';
import { jsonFile } from './case-readings.ts';

type Requests = typeof REQUESTS;
type OnFiling = Pick<Visit, 'actor'> & {
  readonly house: Pick<House, 'desk'>;
  readonly params: { readonly filing: string };
};

interface Seen {
  readonly found: FilingCase;
  readonly standing: Standing;
}

/** What is not theirs and what does not exist get the same answer. */
export async function seenFiling(
  { house, actor, params }: OnFiling,
  mayRead: (seen: Seen) => boolean = () => true,
): Promise<Result<Seen, Refusal>> {
  const found = await findFiling(house.desk, params.filing);
  if (found === undefined) return refused(refusal('not-found'));
  const standing = standingInFiling(found.filing, actor);
  if (!mayKnow(found.filing, standing)) return refused(refusal('not-found'));
  return mayRead({ found, standing }) ? ok({ found, standing }) : refused(refusal('not-found'));
}

const writes = ({ found, standing }: Seen) => isWriter(found, standing);

const list: Handler<Requests['list-filings']> = async ({ house, actor, query, at }) =>
  ok(await filingPage(house, actor, query, query, at));

const exported: Handler<Requests['export-filings']> = async ({ house, actor, query, at, language }) => {
  const rows = await allFilingRows(house, actor, query, at);
  return ok(await asFile(filingTable(rows, language), rows, query.format, language));
};

const duties: Handler<Requests['list-duties']> = async ({ house, actor, query, at }) =>
  ok(await dutyPage(house, actor, query, query, at));

const exportedDuties: Handler<Requests['export-duties']> = async ({ house, actor, query, at, language }) => {
  const rows = await allDutyRows(house, actor, query, at);
  return ok(await asFile(dutyTable(rows, language), rows, query.format, language));
};

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function asFile(
  table: SheetTable,
  rows: readonly unknown[],
  format: 'xlsx' | 'csv' | 'json',
  language: Language,
): Promise<FileAnswer> {
  const { title } = table;
  if (format === 'json') return jsonFile(title, rows);
  return format === 'csv'
    ? { name: `${title}.csv`, media: CSV, bytes: tableCsv(table, language) }
    : { name: `${title}.xlsx`, media: XLSX, bytes: await tableXlsx(table, language) };
}

const see: Handler<Requests['see-filing']> = async (visit) => {
  const seen = await seenFiling(visit);
  if (!seen.ok) return seen;
  const { house, actor, at, language } = visit;
  return ok(await filingView(house, seen.value.found, seen.value.standing, actor, at, language));
};

const draft: Handler<Requests['see-filing-draft']> = async (visit) => {
  const seen = await seenFiling(visit, writes);
  return seen.ok ? ok(await filingDraftView(visit.house, seen.value.found, visit.actor, visit.at)) : seen;
};

const fieldHistory: Handler<Requests['see-filing-field-history']> = async (visit) => {
  const seen = await seenFiling(visit, writes);
  if (!seen.ok) return seen;
  const typed = await visit.house.store.queries.fieldHistory(seen.value.found.filing.id, visit.params.field);
  return ok({
    rows: typed.map(({ revision: { value, revision, at, carriedOver }, byName }) => ({
      value,
      revision,
      by: byName,
      at,
      carriedOver,
    })),
  });
};

/** Not an act: no fact is written, and a field somebody else changed meanwhile is told, not overwritten. */
const save: Handler<Requests['save-filing-fields']> = async ({ house, actor, at, params, body }) => {
  const result = await saveFiling(house.desk, {
    actor,
    at,
    body: { filing: params.filing, fields: body.fields },
  });
  return result.ok ? ok(await savedFieldsView(house, result.value)) : result;
};

/** Filings and yearly duties: lists, the desk, and the acts of host, recommender and authority (A3.7, B5.1–B5.4, B6.3). */
export const FILING_HANDLERS = {
  'list-filings': list,
  'export-filings': exported,
  'list-duties': duties,
  'export-duties': exportedDuties,
  'see-filing': see,
  'see-filing-draft': draft,
  'see-filing-field-history': fieldHistory,
  'save-filing-fields': save,
  'begin-filing': fromAct<Requests['begin-filing']>(beginFiling),
  'carry-over-filing': fromAct<Requests['carry-over-filing']>(carryOver),
  'submit-filing': fromAct<Requests['submit-filing']>(submitFiling),
  'remove-filing-attachment': fromAct<Requests['remove-filing-attachment']>(removeFromFiling),
  'return-filing': fromAct<Requests['return-filing']>(returnFiling),
  'endorse-filing': fromAct<Requests['endorse-filing']>(endorseFiling),
  'accept-filing': fromAct<Requests['accept-filing']>(acceptFiling),
  'decline-filing': fromAct<Requests['decline-filing']>(declineFiling),
  'withdraw-filing': fromAct<Requests['withdraw-filing']>(withdrawFiling),
} satisfies Partial<Handlers>;
