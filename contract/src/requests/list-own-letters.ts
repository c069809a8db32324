import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, page } from '../shapes.ts';
import { letterState } from '../views/mail.ts';

export const LIST_OWN_LETTERS = defineRequest({
  name: 'list-own-letters',
  summary: 'Letters to the reader, as they were written',
  method: 'GET',
  path: '/api/v1/session/letters',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({ ...page }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        topic: z.string(),
        subject: z.string(),
        text: z.string(),
        state: letterState,
        writtenAt: instant,
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
