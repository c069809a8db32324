import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const DECLARE = defineRequest({
  name: 'declare',
  summary: 'Declare no conflict, or a conflict with its ground, or decline',
  method: 'POST',
  path: '/api/v1/reviews/:review/declaration',
  audience: ['expert'],
  act: true,
  clause: 'default',
  params: z.strictObject({ review: idOf('rev') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    kind: z.enum(['none', 'declared', 'declined']),
    ground: prose(300),
  }),
  view: standing,
});
