import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { supportFault, supportLine } from '../views/support.ts';

export const CHECK_SUPPORT = defineRequest({
  name: 'check-support',
  summary: 'What is wrong with lines before they are entered',
  method: 'POST',
  path: '/api/v1/support/check',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ lines: z.array(supportLine).min(1).max(500) }),
  view: z.strictObject({ faults: z.array(supportFault) }),
});
