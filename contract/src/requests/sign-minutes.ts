import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SIGN_MINUTES = defineRequest({
  name: 'sign-minutes',
  summary: 'Sign the minutes as read, with a reservation where there is one',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/signatures',
  audience: ['authority'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), reservation: prose(2000) }),
  view: standing,
});
