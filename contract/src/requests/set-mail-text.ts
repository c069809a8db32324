import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { mailWords } from '../views/mail.ts';

export const SET_MAIL_TEXT = defineRequest({
  name: 'set-mail-text',
  summary: 'Put letters on a topic into other words, or back into the product’s',
  method: 'PUT',
  path: '/api/v1/mail-texts/:topic',
  audience: ['system-administrator'],
  act: true,
  clause: null,
  params: z.strictObject({ topic: z.string().max(60) }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int().min(0), words: mailWords.nullable() }),
  view: standing,
});
