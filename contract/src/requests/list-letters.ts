import { TOPICS, type Topic } from '@qichuang/domain';
import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { letterState, letterView } from '../views/mail.ts';

export const LIST_LETTERS = defineRequest({
  name: 'list-letters',
  summary: 'Letters to people: to whom, on what, when, and what became of them; their text is not shown',
  method: 'GET',
  path: '/api/v1/letters',
  audience: ['system-administrator'],
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({
    ...page,
    state: letterState.optional(),
    topic: z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]).optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(letterView),
    next: z.string().nullable(),
    total: z.number().int(),
    /** Where letters go: handed in to a mail server, or into a folder. */
    transport: z.enum(['smtp', 'folder']),
    counts: z.strictObject({
      waiting: z.number().int(),
      sent: z.number().int(),
      dead: z.number().int(),
      declined: z.number().int(),
    }),
  }),
});
