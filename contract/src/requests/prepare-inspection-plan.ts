import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line, noParams, noQuery, programmeId, standing } from '../shapes.ts';

export const PREPARE_INSPECTION_PLAN = defineRequest({
  name: 'prepare-inspection-plan',
  summary: 'Draw up the inspection plan of a year',
  method: 'POST',
  path: '/api/v1/inspection-plans',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    programme: programmeId,
    year: z.number().int().min(2020).max(2100),
    title: line(120),
    items: z.array(line(60)).min(1).max(100),
    ratios: z
      .array(
        z.strictObject({
          risk: z.enum(['A', 'B', 'C', 'D']),
          perMille: z.number().int().min(0).max(1000),
        }),
      )
      .max(4),
    batches: z
      .array(z.strictObject({ name: line(60), from: day, until: day }))
      .min(1)
      .max(12),
    /** How many go to one platform: never fewer than two. */
    inspectorsPerTask: z.number().int().min(2).max(9).default(2),
    /** Nobody is sent to a platform of the city of their own unit. */
    recuseSameCity: z.boolean().default(false),
  }),
  view: standing,
});
