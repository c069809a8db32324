import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, noQuery } from '../shapes.ts';

const words = z.strictObject({ zh: z.string(), en: z.string() });

export const LIST_CITY_PROGRAMMES = defineRequest({
  name: 'list-city-programmes',
  summary: 'Programmes cities derived from one’s own, in numbers',
  method: 'GET',
  path: '/api/v1/city-programmes',
  audience: ['authority'],
  act: false,
  clause: 'A4.1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    asOf: day,
    rows: z.array(
      z.strictObject({
        id: z.string(),
        name: words,
        authority: words,
        city: z.strictObject({ code: z.string(), name: words }),
        version: z.number().int(),
        /** The version of one’s own programme it was derived from. */
        derivedFrom: z.number().int(),
        rounds: z.number().int(),
        categories: z.array(
          z.strictObject({
            id: z.string(),
            name: words,
            target: z.number().int(),
            applications: z.number().int(),
            underWay: z.number().int(),
            platforms: z.number().int(),
          }),
        ),
      }),
    ),
  }),
});
