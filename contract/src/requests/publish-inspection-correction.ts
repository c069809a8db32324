import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const PUBLISH_INSPECTION_CORRECTION = defineRequest({
  name: 'publish-inspection-correction',
  summary: 'Publish a correction or withdrawal of a result; what stood before stays to be read',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/corrections/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
