import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const PREPARE_CHECK = defineRequest({
  name: 'prepare-check',
  summary: 'Propose to accept, to ask for one complete correction, or not to accept',
  method: 'POST',
  path: '/api/v1/applications/:application/check/preparation',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    conclusion: z.enum(['accept', 'correct', 'refuse']),
    reason: prose(1000),
  }),
  view: standing,
});
