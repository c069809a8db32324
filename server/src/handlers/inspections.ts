import { ok } from '@qichuang/base';
import { drawObjects, dropInspectionPlan, planInspections, publishInspectionPlan } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { inspectionPlanRows } from '../views/inspection-view.ts';

type Requests = typeof REQUESTS;

const plans: Handler<Requests['list-inspection-plans']> = async ({ house, actor, query }) =>
  ok({ rows: await inspectionPlanRows(house, actor, query.programme) });

export const INSPECTION_HANDLERS = {
  'draw-inspection-objects': fromAct<Requests['draw-inspection-objects']>(drawObjects),
  'drop-inspection-plan': fromAct<Requests['drop-inspection-plan']>(dropInspectionPlan),
  'list-inspection-plans': plans,
  'prepare-inspection-plan': fromAct<Requests['prepare-inspection-plan']>(planInspections),
  'publish-inspection-plan': fromAct<Requests['publish-inspection-plan']>(publishInspectionPlan),
} satisfies Partial<Handlers>;
