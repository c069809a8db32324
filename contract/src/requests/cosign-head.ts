import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery } from '../shapes.ts';

export const COSIGN_HEAD = defineRequest({
  name: 'cosign-head',
  summary: 'A witness’s signature under a public head of the ledger (C2SP tlog-cosignature)',
  method: 'POST',
  path: '/api/v1/ledger/cosignatures',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    /** The signature line, without its line end. */
    line: line(1000),
  }),
  view: z.strictObject({ size: z.number().int(), witness: z.string(), known: z.boolean() }),
});
