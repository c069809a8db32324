import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { draftRow } from '../views/workshop.ts';

export const LIST_PROGRAMME_DRAFTS = defineRequest({
  name: 'list-programme-drafts',
  summary: 'Versions of programmes in the making',
  method: 'GET',
  path: '/api/v1/programme-drafts',
  audience: ['authority', 'recommender'],
  act: false,
  clause: 'A4.1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(draftRow) }),
});
