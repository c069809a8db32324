import { ok, refused } from '@qichuang/base';
import { checkSupport, confirmSupport, recordSupport, strikeSupport } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { actOf, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { filledTable } from '../views/filled-table.ts';
import { faultSays, readSupportRows } from '../views/support-import.ts';
import { allSupportRows, supportPage, supportSums } from '../views/support-rows.ts';
import { supportTable, supportTemplate } from '../views/support-table.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;

const list: Handler<Requests['list-support']> = async ({ house, query, ...reading }) =>
  ok(await supportPage(house, reading, query, query));

const exported: Handler<Requests['export-support']> = async ({ house, query, ...reading }) => {
  const rows = await allSupportRows(house, reading, query);
  return ok(await tableFile(supportTable(rows, reading.language), rows, query.format, reading.language));
};

const sums: Handler<Requests['sum-support']> = async ({ house, query, actor }) =>
  ok(await supportSums(house, { actor }, query));

const check: Handler<Requests['check-support']> = async (visit) => {
  const faults = await checkSupport(visit.house.desk, actOf(visit, visit.body));
  return ok({
    faults: faults.map(({ line, refusal: why }) => ({
      line,
      kind: why.kind,
      says: faultSays(why, visit.language),
    })),
  });
};

const template: Handler<Requests['fetch-support-template']> = async ({ house, query, language }) => {
  const programme = house.desk.programmes.get(query.programme);
  if (programme === undefined) return refused(refusal('not-found'));
  return ok(await tableFile(supportTemplate(programme, language), [], 'xlsx', language));
};

const LIMITS = { maxRows: 500, maxBytes: 5 * 1024 * 1024 };

const read: Handler<Requests['read-support-table']> = async (visit) => {
  const programme = visit.house.desk.programmes.get(visit.query.programme);
  if (programme === undefined) return refused(refusal('not-found'));
  const table = await filledTable(visit.stream, LIMITS);
  if (!table.ok) return table;
  return ok(await readSupportRows(visit, programme, table.value));
};

/** The register of support: lists, totals, import, and the acts of whoever enters, confirms and strikes (A4.2, B6.2). */
export const SUPPORT_HANDLERS = {
  'list-support': list,
  'export-support': exported,
  'sum-support': sums,
  'check-support': check,
  'fetch-support-template': template,
  'read-support-table': read,
  'record-support': fromAct<Requests['record-support']>(recordSupport),
  'confirm-support': fromAct<Requests['confirm-support']>(confirmSupport),
  'strike-support': fromAct<Requests['strike-support']>(strikeSupport),
} satisfies Partial<Handlers>;
