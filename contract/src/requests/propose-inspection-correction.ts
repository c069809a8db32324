import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noQuery, standing } from '../shapes.ts';
import { changedFindings } from '../views/inspection-result.ts';
import { onTask } from '../views/inspection-task.ts';

export const PROPOSE_INSPECTION_CORRECTION = defineRequest({
  name: 'propose-inspection-correction',
  summary: 'Propose to put a published result right or to withdraw it, with the reason',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/corrections',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    kind: z.enum(['corrected', 'withdrawn']),
    reason: line(300),
    /** With a correction, and only then. */
    changes: changedFindings.nullable(),
  }),
  view: standing,
});
