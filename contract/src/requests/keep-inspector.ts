import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const KEEP_INSPECTOR = defineRequest({
  name: 'keep-inspector',
  summary: 'Keep an inspector the host asked to be replaced, with the reason',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/recusal-answer',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), inspector: idOf('ins'), reason: line(300) }),
  view: standing,
});
