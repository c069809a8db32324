import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const BEGIN_INSPECTION = defineRequest({
  name: 'begin-inspection',
  summary: 'Begin on the spot: the credential is shown, no interest declared',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/beginning',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), declaresNoInterest: z.literal(true) }),
  view: standing,
});
