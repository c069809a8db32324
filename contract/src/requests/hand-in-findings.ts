import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const HAND_IN_FINDINGS = defineRequest({
  name: 'hand-in-findings',
  summary: 'Save, check, freeze and sign the findings in one act',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/submission',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    fields: z
      .array(
        z.strictObject({ field: z.string().max(80), basedOn: z.number().int().min(0), value: z.unknown() }),
      )
      .max(200)
      .default([]),
    declaresTrue: z.literal(true),
  }),
  view: standing.extend({ receipt: z.string(), copy: z.number().int(), hash: z.string(), at: instant }),
});
