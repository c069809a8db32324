import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery } from '../shapes.ts';

export const TAKE_ROUND_ARCHIVE = defineRequest({
  name: 'take-round-archive',
  summary: 'Take what was handed in to a round out as one archive; the ledger says so',
  method: 'POST',
  path: '/api/v1/rounds/:round/archives',
  audience: ['authority'],
  act: true,
  clause: 'default',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    /** One category, or `null` for all. */
    category: line(60).nullable(),
  }),
  view: z.strictObject({
    /** SHA-256 of the manifest: the archive is fetched by it. */
    manifest: z.string(),
    files: z.number().int(),
    /** Of the archive, to the byte. */
    bytes: z.number().int(),
  }),
});
