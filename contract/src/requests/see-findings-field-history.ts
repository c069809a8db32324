import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';
import { onTask } from '../views/inspection-task.ts';

export const SEE_FINDINGS_FIELD_HISTORY = defineRequest({
  name: 'see-findings-field-history',
  summary: 'Every value a field of the findings has had',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task/fields/:field',
  audience: ['inspector'],
  act: false,
  clause: 'A4.3',
  params: onTask.extend({ field: z.string().max(80) }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(fieldView) }),
});
