import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, prose, standing } from '../shapes.ts';
import { changedFindings } from '../views/inspection-result.ts';
import { onTask } from '../views/inspection-task.ts';

export const ANSWER_INSPECTION_OBJECTION = defineRequest({
  name: 'answer-inspection-objection',
  summary: 'Answer the objection to an inspection and confirm or change its findings',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/objection/answer',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    text: prose(3000, 10),
    upheld: z.boolean(),
    /** With an objection that is upheld, and only then. */
    changes: changedFindings.nullable(),
  }),
  view: standing,
});
