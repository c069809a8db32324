import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_INSPECTION_PLAN = defineRequest({
  name: 'publish-inspection-plan',
  summary: 'Publish the inspection plan of a year',
  method: 'POST',
  path: '/api/v1/inspection-plans/:plan/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ plan: idOf('ipl') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
