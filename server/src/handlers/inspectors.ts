import { ok, type Result, refused } from '@qichuang/base';
import { addInspectors, changeInspector, foldAccount, setInspectorState } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Refusal, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { actOf, carryOut, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { passwordFaults } from '../identity/password.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { deskWithPasswords, hashesOf } from '../identity/with-password.ts';
import { filledTable } from '../views/filled-table.ts';
import { readInspectorRows } from '../views/inspector-import.ts';
import { inspectorPage, inspectorRows, inspectorView } from '../views/inspector-rows.ts';
import { inspectorTable, inspectorTemplate } from '../views/inspector-table.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;

/** Whoever has an account keeps its password; everyone else gets one here, judged and hashed before the act. */
const add: Handler<Requests['add-inspectors']> = async (visit) => {
  const { house, body } = visit;
  const opened = await opening(house, body.lines);
  if (!opened.ok) return opened;
  const hashes = await hashesOf(opened.value);
  const lines = body.lines.map(({ password: _, ...line }) => line);
  const result = await carryOut(deskWithPasswords(house, hashes), (desk) =>
    addInspectors(desk, actOf(visit, { programme: body.programme, lines })),
  );
  if (result.ok) for (const account of hashes.keys()) await noteSecurity(house, 'account-opened', account);
  return result;
};

async function opening(
  { desk }: House,
  lines: readonly { readonly account: string; readonly password: string }[],
): Promise<Result<readonly { readonly account: string; readonly password: string }[], Refusal>> {
  const found = await Promise.all(
    lines.map(async ({ account, password }, nth) => {
      const folded = foldAccount(account);
      const [known] = await desk.shelf.where('person', { account: folded });
      return known === undefined ? [{ account: folded, password, nth }] : [];
    }),
  );
  const fresh = found.flat();
  const fields = fresh.flatMap(({ account, password, nth }) =>
    passwordFaults(password, account, `lines.${nth}.password`),
  );
  return fields.length > 0 ? refused({ ...refusal('value-not-allowed'), fields }) : ok(fresh);
}

const list: Handler<Requests['list-inspectors']> = async ({ house, query, ...reading }) =>
  ok(await inspectorPage(house, reading, query, query));

const exported: Handler<Requests['export-inspectors']> = async ({ house, query, ...reading }) => {
  const rows = await inspectorRows(house, reading, query);
  return ok(await tableFile(inspectorTable(rows, reading.language), rows, query.format, reading.language));
};

const see: Handler<Requests['see-inspector']> = async ({ house, params, ...reading }) => {
  const view = await inspectorView(house, reading, params.inspector);
  return view === undefined ? refused(refusal('not-found')) : ok(view);
};

const template: Handler<Requests['fetch-inspector-template']> = async ({ language }) => {
  return ok(await tableFile(inspectorTemplate(language), [], 'xlsx', language));
};

const LIMITS = { maxRows: 100, maxBytes: 5 * 1024 * 1024 };

const read: Handler<Requests['read-inspector-table']> = async (visit) => {
  const table = await filledTable(visit.stream, LIMITS);
  if (!table.ok) return table;
  return ok(await readInspectorRows(visit, visit.query.programme, table.value));
};

/** The register of inspectors: list, import, and the acts of whoever keeps it (A4.3, B6.3). */
export const INSPECTOR_HANDLERS = {
  'add-inspectors': add,
  'change-inspector': fromAct<Requests['change-inspector']>(changeInspector),
  'set-inspector-state': fromAct<Requests['set-inspector-state']>(setInspectorState),
  'list-inspectors': list,
  'export-inspectors': exported,
  'see-inspector': see,
  'fetch-inspector-template': template,
  'read-inspector-table': read,
} satisfies Partial<Handlers>;
