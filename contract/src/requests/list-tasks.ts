import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { taskView } from '../views/publicity.ts';

export const LIST_TASKS = defineRequest({
  name: 'list-tasks',
  summary: 'What waits for the reader, until when, and what happens otherwise',
  method: 'GET',
  path: '/api/v1/tasks',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(taskView) }),
});
