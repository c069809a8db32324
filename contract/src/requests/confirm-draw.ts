import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CONFIRM_DRAW = defineRequest({
  name: 'confirm-draw',
  summary: 'Confirm what a draw or its supplement gave',
  method: 'POST',
  path: '/api/v1/draws/:draw/confirmation',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
