import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const SEE_MAIL_CHOICE = defineRequest({
  name: 'see-mail-choice',
  summary: 'Which letters the reader may do without, and does',
  method: 'GET',
  path: '/api/v1/session/mail-choice',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ optional: z.array(z.string()), refused: z.array(z.string()) }),
});
