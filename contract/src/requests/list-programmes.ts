import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const LIST_PROGRAMMES = defineRequest({
  name: 'list-programmes',
  summary: 'Programmes and their published versions',
  method: 'GET',
  path: '/api/v1/programmes',
  audience: 'anyone',
  act: false,
  clause: 'B1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        digest: z.string(),
        names: z.strictObject({ zh: z.string(), en: z.string() }),
        status: z.string(),
        /** Four digits of the city whose own programme it is; `null` for the province's. */
        city: z.string().nullable(),
        /** Whether somebody recommends before the authority checks. */
        hasPreliminaryReview: z.boolean(),
        /** The letter its clauses begin with. */
        clauseLetter: z.string(),
      }),
    ),
  }),
});
