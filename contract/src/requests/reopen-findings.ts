import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const REOPEN_FINDINGS = defineRequest({
  name: 'reopen-findings',
  summary: 'Send back what a colleague handed in, with the reason',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/reopening',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: line(300) }),
  view: standing,
});
