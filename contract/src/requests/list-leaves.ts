import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams } from '../shapes.ts';

export const LIST_LEAVES = defineRequest({
  name: 'list-leaves',
  summary: 'The leaves of the ledger’s tree with its head, to build it anew',
  method: 'GET',
  path: '/api/v1/ledger/leaves',
  audience: ['auditor'],
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({
    from: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
    limit: z.coerce.number().int().min(1).max(5000).default(1000),
  }),
  body: 'none',
  view: z.strictObject({
    /** `entry`: the bytes of the leaf, hexadecimal; its hash is H(0x00‖entry). */
    rows: z.array(z.strictObject({ index: z.number().int(), entry: z.string() })),
    head: z.strictObject({
      size: z.number().int(),
      root: z.string(),
      sm3Root: z.string(),
      at: instant,
    }),
  }),
});
