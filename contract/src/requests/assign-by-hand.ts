import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const ASSIGN_BY_HAND = defineRequest({
  name: 'assign-by-hand',
  summary: 'Give one application to one expert',
  method: 'POST',
  path: '/api/v1/applications/:application/reviews',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ expert: idOf('exp') }),
  view: standing,
});
