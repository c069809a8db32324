import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, page } from '../shapes.ts';

export const LIST_FACTS = defineRequest({
  name: 'list-facts',
  summary: 'The whole ledger, read only',
  method: 'GET',
  path: '/api/v1/ledger/facts',
  audience: ['auditor'],
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({
    ...page,
    act: z.string().max(60).optional(),
    subject: z.string().max(60).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        seq: z.number().int(),
        act: z.string(),
        at: instant,
        office: z.string().nullable(),
        officeName: z.string(),
        kind: z.string(),
        subject: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        clause: z.string(),
        digest: z.string(),
        leaf: z.string(),
        /** Its place in the tree, with the leaf as the tree has it, salted; `null`: not in it yet. */
        place: z
          .strictObject({ index: z.number().int(), entry: z.string(), published: z.boolean() })
          .nullable(),
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
