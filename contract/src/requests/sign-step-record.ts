import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, prose, standing } from '../shapes.ts';
import { onStep } from '../views/review-step.ts';

export const SIGN_STEP_RECORD = defineRequest({
  name: 'sign-step-record',
  summary: 'Sign the record that was handed in, or sign it with a view of one’s own',
  method: 'POST',
  path: '/api/v1/review-steps/:step/signatures',
  audience: ['expert', 'authority'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    differing: prose(2000).nullable(),
  }),
  view: standing,
});
