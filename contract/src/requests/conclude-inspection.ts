import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const CONCLUDE_INSPECTION = defineRequest({
  name: 'conclude-inspection',
  summary:
    'Conclude a result nobody may object to any more; what has to be put right becomes a proposed rectification',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/conclusion',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
