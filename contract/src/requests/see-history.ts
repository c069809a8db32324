import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';

export const SEE_HISTORY = defineRequest({
  name: 'see-history',
  summary: 'What happened to an application, newest first',
  method: 'GET',
  path: '/api/v1/applications/:application/history',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        at: instant,
        act: z.string(),
        part: z.string(),
        who: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        clause: z.string(),
        note: z.string(),
        digest: z.string(),
      }),
    ),
  }),
});
