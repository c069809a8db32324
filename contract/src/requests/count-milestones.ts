import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { milestoneStanding } from '../views/platform-record.ts';

export const COUNT_MILESTONES = defineRequest({
  name: 'count-milestones',
  summary: 'Milestones by city and how they stand today',
  method: 'GET',
  path: '/api/v1/milestones/by-city',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({ city: z.string(), counts: z.record(milestoneStanding, z.number().int()) }),
    ),
  }),
});
