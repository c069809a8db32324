import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant } from '../shapes.ts';
import { applicationRow, recommendationEntry } from '../views/application.ts';

export const SEE_RECOMMENDATION = defineRequest({
  name: 'see-recommendation',
  summary: "A recommender's list of a round",
  method: 'GET',
  path: '/api/v1/rounds/:round/recommendation',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ recommender: idOf('rec').optional() }),
  body: 'none',
  view: z.strictObject({
    id: z.string().nullable(),
    version: z.number().int(),
    state: z.enum(['none', 'drafted', 'prepared', 'confirmed']),
    round: z.string(),
    recommender: z.string(),
    recommenderName: z.string(),
    closesAt: instant,
    entries: z.array(recommendationEntry),
    quotas: z.array(z.strictObject({ category: z.string(), places: z.number().int() })),
    rows: z.array(applicationRow),
    preparedBy: z.string().nullable(),
    preparedById: z.string().nullable(),
    sentBack: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    confirmedAt: instant.nullable(),
  }),
});
