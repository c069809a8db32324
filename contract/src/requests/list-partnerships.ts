import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, noQuery } from '../shapes.ts';

export const LIST_PARTNERSHIPS = defineRequest({
  name: 'list-partnerships',
  summary: "Joint applications that name one's organisation as a partner",
  method: 'GET',
  path: '/api/v1/partnerships',
  audience: ['applicant'],
  act: false,
  clause: 'B4.5',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        version: z.number().int(),
        state: z.enum(['pending', 'confirmed', 'declined', 'removed']),
        application: z.string(),
        applicationName: z.string(),
        lead: z.string(),
        categoryName: z.strictObject({ zh: z.string(), en: z.string() }),
        roundTitle: z.strictObject({ zh: z.string(), en: z.string() }),
        task: z.string(),
        input: z.number().nullable(),
        invitedAt: instant,
      }),
    ),
  }),
});
