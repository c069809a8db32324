import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, prose, standing } from '../shapes.ts';

export const RETURN_FILING = defineRequest({
  name: 'return-filing',
  summary: 'Return a filing with all reasons at once',
  method: 'POST',
  path: '/api/v1/filings/:filing/return',
  audience: ['recommender', 'authority'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reasons: z
      .array(
        z.strictObject({
          target: z.string().max(100),
          text: prose(1000, 1),
          clause: z.string().max(12).nullable(),
        }),
      )
      .min(1)
      .max(200),
    dueAt: instant,
  }),
  view: standing,
});
