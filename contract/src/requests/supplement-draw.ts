import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const SUPPLEMENT_DRAW = defineRequest({
  name: 'supplement-draw',
  summary: 'Take the next tickets of a draw',
  method: 'POST',
  path: '/api/v1/draws/:draw/supplements',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    out: z.array(z.strictObject({ id: z.string().regex(/^[0-9a-f]{64}$/), reason: line(200) })).max(500),
    more: z.array(z.strictObject({ stratum: line(60), places: z.number().int().min(1).max(500) })).max(50),
    reason: prose(500, 1),
  }),
  view: standing,
});
