import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, page } from '../shapes.ts';
import { behindQuery, toldOn, words } from '../views/dashboard.ts';

export const LIST_BEHIND = defineRequest({
  name: 'list-behind',
  summary: 'The rows behind a number of a dashboard, on the day it tells of',
  method: 'GET',
  path: '/api/v1/dashboard/behind',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject({ ...page, after: z.string().max(120).optional(), ...behindQuery }),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    rows: z.array(
      z.strictObject({
        key: z.string(),
        thing: z.enum(['platform', 'application', 'filing', 'evaluation', 'measure']),
        id: z.string(),
        name: z.string(),
        number: z.string(),
        organisation: z.string(),
        label: z.string(),
        city: z.string(),
        category: z.string(),
        year: z.number().int(),
        standing: z.string(),
        kind: z.string(),
        part: z.string(),
        day: day.nullable(),
        amount: z.number(),
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
    /** What all of them add up to, not only the rows shown; fen for support, the measure’s unit for outcomes. */
    amount: z.number(),
    unit: words.nullable(),
    /** The measure, duty, source or kind the list is narrowed to, in words. */
    about: z.array(words),
  }),
});
