import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { mailWords } from '../views/mail.ts';

export const LIST_MAIL_TEXTS = defineRequest({
  name: 'list-mail-texts',
  summary: 'What letters say on each topic, and in whose words',
  method: 'GET',
  path: '/api/v1/mail-texts',
  audience: ['system-administrator'],
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        topic: z.string(),
        /** 0: never put into other words. */
        version: z.number().int(),
        own: mailWords.nullable(),
        optional: z.boolean(),
      }),
    ),
  }),
});
