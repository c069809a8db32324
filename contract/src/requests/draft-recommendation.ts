import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { recommendationEntry } from '../views/application.ts';

export const DRAFT_RECOMMENDATION = defineRequest({
  name: 'draft-recommendation',
  summary: 'Keep verdicts, ranks and opinions while working',
  method: 'PUT',
  path: '/api/v1/rounds/:round/recommendation',
  audience: ['recommender.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), entries: z.array(recommendationEntry).max(2000) }),
  view: standing,
});
