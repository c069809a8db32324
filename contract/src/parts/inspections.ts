import { ADD_INSPECTORS } from '../requests/add-inspectors.ts';
import { CHANGE_INSPECTOR } from '../requests/change-inspector.ts';
import { DRAW_INSPECTION_OBJECTS } from '../requests/draw-inspection-objects.ts';
import { DROP_INSPECTION_PLAN } from '../requests/drop-inspection-plan.ts';
import { EXPORT_INSPECTION_OBJECTS } from '../requests/export-inspection-objects.ts';
import { EXPORT_INSPECTORS } from '../requests/export-inspectors.ts';
import { FETCH_INSPECTOR_TEMPLATE } from '../requests/fetch-inspector-template.ts';
import { LIST_INSPECTION_OBJECTS } from '../requests/list-inspection-objects.ts';
import { LIST_INSPECTION_PLANS } from '../requests/list-inspection-plans.ts';
import { LIST_INSPECTORS } from '../requests/list-inspectors.ts';
import { PREPARE_INSPECTION_PLAN } from '../requests/prepare-inspection-plan.ts';
import { PUBLISH_INSPECTION_PLAN } from '../requests/publish-inspection-plan.ts';
import { READ_INSPECTOR_TABLE } from '../requests/read-inspector-table.ts';
import { SEE_INSPECTION_OBJECT } from '../requests/see-inspection-object.ts';
import { SEE_INSPECTOR } from '../requests/see-inspector.ts';
import { SET_INSPECTOR_STATE } from '../requests/set-inspector-state.ts';
import { SET_RISK_CLASS } from '../requests/set-risk-class.ts';

/** Inspection plans, objects, batches and the register of inspectors (A4.3, B6.3). */
export const INSPECTION_REQUESTS = {
  'add-inspectors': ADD_INSPECTORS,
  'change-inspector': CHANGE_INSPECTOR,
  'draw-inspection-objects': DRAW_INSPECTION_OBJECTS,
  'drop-inspection-plan': DROP_INSPECTION_PLAN,
  'export-inspection-objects': EXPORT_INSPECTION_OBJECTS,
  'export-inspectors': EXPORT_INSPECTORS,
  'fetch-inspector-template': FETCH_INSPECTOR_TEMPLATE,
  'list-inspection-objects': LIST_INSPECTION_OBJECTS,
  'list-inspection-plans': LIST_INSPECTION_PLANS,
  'list-inspectors': LIST_INSPECTORS,
  'prepare-inspection-plan': PREPARE_INSPECTION_PLAN,
  'publish-inspection-plan': PUBLISH_INSPECTION_PLAN,
  'read-inspector-table': READ_INSPECTOR_TABLE,
  'see-inspection-object': SEE_INSPECTION_OBJECT,
  'see-inspector': SEE_INSPECTOR,
  'set-inspector-state': SET_INSPECTOR_STATE,
  'set-risk-class': SET_RISK_CLASS,
} as const;
