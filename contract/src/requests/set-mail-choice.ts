import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const SET_MAIL_CHOICE = defineRequest({
  name: 'set-mail-choice',
  summary: 'Say which letters one does without',
  method: 'PUT',
  path: '/api/v1/session/mail-choice',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ refused: z.array(z.string().max(60)).max(100) }),
  view: z.strictObject({ refused: z.array(z.string()) }),
});
