import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, noQuery } from '../shapes.ts';

export const LIST_RECORD_GAPS = defineRequest({
  name: 'list-record-gaps',
  summary: 'Platforms whose operating record lacks something today',
  method: 'GET',
  path: '/api/v1/record-gaps',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        platform: z.string(),
        name: z.string(),
        number: z.string(),
        organisation: z.string(),
        city: z.string(),
        announcedOn: day,
        missing: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
      }),
    ),
  }),
});
