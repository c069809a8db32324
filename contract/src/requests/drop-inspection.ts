import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const DROP_INSPECTION = defineRequest({
  name: 'drop-inspection',
  summary: 'Call an inspection off before anything is handed in, with the reason',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/cancellation',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: line(300) }),
  view: standing,
});
