import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { inspectionPlanView } from '../views/inspection.ts';

export const LIST_INSPECTION_PLANS = defineRequest({
  name: 'list-inspection-plans',
  summary: 'Inspection plans; those not yet published only for the authority',
  method: 'GET',
  path: '/api/v1/inspection-plans',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(inspectionPlanView) }),
});
