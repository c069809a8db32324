import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';

const size = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const PROVE_CONSISTENCY = defineRequest({
  name: 'prove-consistency',
  summary: 'The proof that one public head of the ledger goes on from an earlier one',
  method: 'GET',
  path: '/api/v1/ledger/consistency',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: z
    .strictObject({ from: size, to: size, hash: z.enum(['sha256', 'sm3']).default('sha256') })
    .refine(({ from, to }) => from <= to, { path: ['from'], message: 'format' }),
  body: 'none',
  view: z.strictObject({
    format: z.literal('ledger-consistency-v1'),
    hash: z.enum(['sha256', 'sm3']),
    from: z.number().int(),
    size: z.number().int(),
    proof: z.array(z.string()),
    earlier: z.string(),
    checkpoint: z.string(),
  }),
});
