import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noParams, programmeId } from '../shapes.ts';
import { publishedResult } from '../views/inspection-result.ts';

export const LIST_INSPECTION_RESULTS = defineRequest({
  name: 'list-inspection-results',
  summary:
    'Published results of random inspections, batch by batch; corrected and withdrawn ones with the reason',
  method: 'GET',
  path: '/api/v1/inspection-results',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({
    programme: programmeId.optional(),
    inspection: idOf('isp').optional(),
    platform: idOf('plt').optional(),
  }),
  body: 'none',
  view: z.strictObject({
    batches: z.array(
      z.strictObject({
        id: z.string(),
        programme: z.string(),
        year: z.number().int(),
        name: z.string(),
        /** Whether all of it is published. */
        whole: z.boolean(),
        from: day.nullable(),
        until: day.nullable(),
        draws: z.array(z.strictObject({ id: z.string(), number: z.number().int() })),
        results: z.array(publishedResult),
      }),
    ),
  }),
});
