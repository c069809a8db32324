import { REVIEW_STEP_OUTCOMES } from '@qichuang/domain';
import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, prose, standing } from '../shapes.ts';
import { onStep } from '../views/review-step.ts';

export const HAND_IN_STEP_RECORD = defineRequest({
  name: 'hand-in-step-record',
  summary: 'Hand in what was found, frozen and signed by whoever hands it in',
  method: 'POST',
  path: '/api/v1/review-steps/:step/record',
  audience: ['expert', 'authority'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    values: z.record(z.string().max(60), prose(5000)),
    outcome: z.enum(REVIEW_STEP_OUTCOMES),
    reason: prose(2000),
  }),
  view: standing.extend({ hash: z.string() }),
});
