import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, prose, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const OBJECT_TO_FINDINGS = defineRequest({
  name: 'object-to-findings',
  summary: 'The inspected says what is wrong with the record, until the last day set for it',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/objection',
  audience: ['host.approver'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), text: prose(3000, 10) }),
  view: standing,
});
