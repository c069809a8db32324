import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const DROP_INSPECTION_PLAN = defineRequest({
  name: 'drop-inspection-plan',
  summary: 'Drop a plan not yet published',
  method: 'POST',
  path: '/api/v1/inspection-plans/:plan/dropping',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ plan: idOf('ipl') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
