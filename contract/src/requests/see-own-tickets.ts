import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { ownTicket } from '../views/draw.ts';

export const SEE_OWN_TICKETS = defineRequest({
  name: 'see-own-tickets',
  summary: 'What opens the reader’s own ids in a draw',
  method: 'GET',
  path: '/api/v1/draws/:draw/own',
  audience: 'signed-in',
  act: false,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(ownTicket) }),
});
