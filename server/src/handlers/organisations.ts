import { ok, type Result, refused } from '@qichuang/base';
import {
  addExpert,
  addRecommender,
  changeExpert,
  correctOrganisation,
  endRecommender,
  isSetUp,
  recordCreditCheck,
  recordCreditChecks,
  registerOrganisation,
  unitKey,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Actor, type Refusal, refusal } from '@qichuang/domain';
import { actOf, carryOut, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { REGISTRATION_LIMIT, takeFrom } from '../http/limits.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { creditRows, creditTable, readCreditRows } from '../views/credit-table.ts';
import { filledTable } from '../views/filled-table.ts';
import { allOrganisations, mayReadOrganisation } from '../views/organisation-rows.ts';
import { tableFile } from '../views/table-file.ts';
import { fromAccountAct } from './with-account.ts';

type Requests = typeof REQUESTS;

const openOrganisation = fromAccountAct<Requests['register-organisation']>(
  registerOrganisation,
  ({ person }) => [{ account: person.account, password: person.password, at: 'person.' }],
);

const register: Handler<Requests['register-organisation']> = async (visit) => {
  const { house, sender, trusted } = visit;
  const full = trusted ? undefined : await takeFrom(REGISTRATION_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  // Until the administrators are there, nobody could look after what registers.
  if (!(await isSetUp(house.desk))) return refused(refusal('not-set-up'));
  const result = await openOrganisation(visit);
  if (result.ok) await noteSecurity(house, 'account-opened', result.value.account);
  return result;
};

// Parameter and body both call their part `organisation`: here they get names of their own.
const correct: Handler<Requests['correct-organisation']> = (visit) => {
  const { organisation: record, version } = visit.body;
  const body = { organisation: visit.params.organisation, version, record };
  return carryOut(visit.house.desk, (desk) => correctOrganisation(desk, actOf(visit, body)));
};

const change: Handler<Requests['change-expert']> = (visit) => {
  const body = { ...visit.body, expertId: visit.params.expert };
  return carryOut(visit.house.desk, (desk) => changeExpert(desk, actOf(visit, body)));
};

const see: Handler<Requests['see-organisation']> = async ({ house, params, actor }) => {
  const organisation = await house.desk.shelf.find('organisation', params.organisation);
  if (organisation === undefined || !mayReadOrganisation(actor, organisation))
    return refused(refusal('not-found'));
  const { registeredAt: _, ...shown } = organisation;
  return ok({
    ...shown,
    formerNames: [...shown.formerNames],
    honours: [...shown.honours],
    records: [...shown.records],
  });
};

const handlers: Handler<Requests['list-handlers']> = async ({ house, params, actor }) => {
  const { shelf } = house.desk;
  const own = ownUnit(actor, params.organisation);
  if (!own.ok) return own;
  const offices = await shelf.where('office', { unit: own.value, state: 'active' });
  const rows = await Promise.all(
    offices.map(async ({ id, version, person, role }) => {
      const holder = await shelf.find('person', person);
      return { office: id, version, person, name: holder?.name ?? '', account: holder?.account ?? '', role };
    }),
  );
  return ok({ rows });
};

function ownUnit({ office }: Actor, organisation: string): Result<string, Refusal> {
  if (office?.unit.kind !== 'organisation' || office.unit.id !== organisation)
    return refused(refusal('not-found'));
  return ok(unitKey(office.unit));
}

const recommenders: Handler<Requests['list-recommenders']> = async ({ house }) => {
  const found = await house.desk.shelf.where('recommender', { state: ['active', 'ended'] });
  // The cities in the order of their codes, then the departments of the province.
  const rows = [...found].sort((one, other) => {
    const [a, b] = [one.city ?? '~', other.city ?? '~'];
    return a < b || (a === b && one.id < other.id) ? -1 : 1;
  });
  return ok({ rows });
};

const creditList: Handler<Requests['fetch-credit-table']> = async ({ house, query, actor, language }) => {
  const rows = creditRows(await allOrganisations(house, actor));
  return ok(await tableFile(creditTable(rows, language), rows, query.format, language));
};

const CREDIT_LIMITS = { maxRows: 2000, maxBytes: 5 * 1024 * 1024 };

const readCredit: Handler<Requests['read-credit-table']> = async (visit) => {
  const table = await filledTable(visit.stream, CREDIT_LIMITS);
  return table.ok ? ok(await readCreditRows(visit, table.value)) : table;
};

export const ORGANISATION_HANDLERS = {
  'register-organisation': register,
  'correct-organisation': correct,
  'see-organisation': see,
  'list-handlers': handlers,
  'record-credit-check': fromAct<Requests['record-credit-check']>(recordCreditCheck),
  'record-credit-checks': fromAct<Requests['record-credit-checks']>(recordCreditChecks),
  'fetch-credit-table': creditList,
  'read-credit-table': readCredit,
  'list-recommenders': recommenders,
  'add-recommender': fromAct<Requests['add-recommender']>(addRecommender),
  'end-recommender': fromAct<Requests['end-recommender']>(endRecommender),
  'add-expert': fromAccountAct<Requests['add-expert']>(addExpert, (body) => [{ ...body, at: '' }]),
  'change-expert': change,
} satisfies Partial<Handlers>;
