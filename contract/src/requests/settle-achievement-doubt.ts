import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SETTLE_ACHIEVEMENT_DOUBT = defineRequest({
  name: 'settle-achievement-doubt',
  summary: 'Record a doubt raised on notice and how it was settled',
  method: 'POST',
  path: '/api/v1/selections/:selection/doubts',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    filing: idOf('fil'),
    doubt: prose(1000, 2),
    chosen: z.boolean(),
  }),
  view: standing,
});
