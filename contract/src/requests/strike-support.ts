import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const STRIKE_SUPPORT = defineRequest({
  name: 'strike-support',
  summary: 'Strike a line with the reason; it stays to be read',
  method: 'POST',
  path: '/api/v1/support/:support/strike',
  audience: ['host', 'recommender', 'authority'],
  act: true,
  clause: 'B6.2',
  params: z.strictObject({ support: idOf('sup') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
