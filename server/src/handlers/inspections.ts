import { ok, refused } from '@qichuang/base';
import {
  drawObjects,
  dropInspectionPlan,
  planInspections,
  publishInspectionPlan,
  setRiskClass,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { inspectionObjectTable } from '../views/inspection-object-table.ts';
import { narrowed, objectRows, objectView } from '../views/inspection-objects.ts';
import { inspectionPlanRows } from '../views/inspection-view.ts';
import { scopeOf } from '../views/standing.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;

const plans: Handler<Requests['list-inspection-plans']> = async ({ house, actor, query }) =>
  ok({ rows: await inspectionPlanRows(house, actor, query.programme) });

const objects: Handler<Requests['list-inspection-objects']> = async ({ house, query, ...reading }) => {
  const rows = await objectRows(house, reading);
  const counts: Record<string, number> = {};
  for (const { risk } of rows) counts[risk] = (counts[risk] ?? 0) + 1;
  return ok({ rows: [...narrowed(rows, query)], counts });
};

const exportObjects: Handler<Requests['export-inspection-objects']> = async ({
  house,
  query,
  ...reading
}) => {
  const scope = scopeOf(reading.actor);
  const programme = scope.kind === 'authority' ? house.desk.programmes.get(scope.programme) : undefined;
  if (programme === undefined) return refused(refusal('not-found'));
  const rows = narrowed(await objectRows(house, reading), query);
  const table = inspectionObjectTable(programme, rows, reading.language);
  return ok(await tableFile(table, rows, query.format, reading.language));
};

const object: Handler<Requests['see-inspection-object']> = async ({ house, params, ...reading }) => {
  const view = await objectView(house, reading, params.platform);
  return view === undefined ? refused(refusal('not-found')) : ok(view);
};

export const INSPECTION_HANDLERS = {
  'draw-inspection-objects': fromAct<Requests['draw-inspection-objects']>(drawObjects),
  'drop-inspection-plan': fromAct<Requests['drop-inspection-plan']>(dropInspectionPlan),
  'export-inspection-objects': exportObjects,
  'list-inspection-objects': objects,
  'list-inspection-plans': plans,
  'prepare-inspection-plan': fromAct<Requests['prepare-inspection-plan']>(planInspections),
  'see-inspection-object': object,
  'set-risk-class': fromAct<Requests['set-risk-class']>(setRiskClass),
  'publish-inspection-plan': fromAct<Requests['publish-inspection-plan']>(publishInspectionPlan),
} satisfies Partial<Handlers>;
