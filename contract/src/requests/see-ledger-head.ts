import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, noQuery } from '../shapes.ts';

export const SEE_LEDGER_HEAD = defineRequest({
  name: 'see-ledger-head',
  summary: 'The latest public head of the ledger, with its key and witnesses',
  method: 'GET',
  path: '/api/v1/ledger/head',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    origin: z.string(),
    size: z.number().int(),
    /** Roots over SHA-256 and SM3, hexadecimal. */
    root: z.string(),
    sm3Root: z.string().nullable(),
    at: instant,
    /** The signed note (C2SP tlog-checkpoint), cosignatures under it. */
    checkpoint: z.string(),
    /** Verifier keys of the log, and of the witnesses it takes signatures of. */
    keys: z.array(z.string()),
    witnesses: z.array(z.string()),
  }),
});
