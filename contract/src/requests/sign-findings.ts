import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const SIGN_FINDINGS = defineRequest({
  name: 'sign-findings',
  summary: 'Sign the copy that a colleague handed in',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/signatures',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  view: standing,
});
