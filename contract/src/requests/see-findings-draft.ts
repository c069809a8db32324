import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';
import { onTask } from '../views/inspection-task.ts';

export const SEE_FINDINGS_DRAFT = defineRequest({
  name: 'see-findings-draft',
  summary: 'What is typed of an inspection now, and who else types',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task/draft',
  audience: ['inspector'],
  act: false,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    version: z.number().int(),
    values: z.record(z.string(), fieldView),
    typing: z.array(z.strictObject({ name: z.string(), field: z.string(), at: instant })),
  }),
});
