import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const SHOW_DRAW_NAMES = defineRequest({
  name: 'show-draw-names',
  summary: 'Let everybody read who is behind the ids',
  method: 'POST',
  path: '/api/v1/draws/:draw/names',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
