import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';

export const PROVE_INCLUSION = defineRequest({
  name: 'prove-inclusion',
  summary: 'The proof that a public act is in the ledger, by its digest or by its subject and name',
  method: 'GET',
  path: '/api/v1/ledger/inclusion',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: z
    .strictObject({
      /** SHA-256 of the canonical bytes the act left behind, hexadecimal. */
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      subject: z.string().max(60).optional(),
      act: z.string().max(60).optional(),
      hash: z.enum(['sha256', 'sm3']).default('sha256'),
    })
    .refine(
      ({ digest, subject, act }) =>
        digest === undefined
          ? subject !== undefined && act !== undefined
          : subject === undefined && act === undefined,
      { path: ['digest'], message: 'format' },
    ),
  body: 'none',
  view: z.strictObject({
    format: z.literal('ledger-inclusion-v1'),
    hash: z.enum(['sha256', 'sm3']),
    leaf: z.string(),
    index: z.number().int(),
    size: z.number().int(),
    proof: z.array(z.string()),
    checkpoint: z.string(),
  }),
});
