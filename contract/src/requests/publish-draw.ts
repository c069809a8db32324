import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_DRAW = defineRequest({
  name: 'publish-draw',
  summary: 'Publish the sealed list of a draw, before any chance',
  method: 'POST',
  path: '/api/v1/draws/:draw/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
