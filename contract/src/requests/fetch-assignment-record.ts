import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_ASSIGNMENT_RECORD = defineRequest({
  name: 'fetch-assignment-record',
  summary: 'The record of one assignment, the bytes the ledger has the digest of',
  method: 'GET',
  path: '/api/v1/rounds/:round/assignments/:digest',
  audience: ['authority'],
  act: false,
  clause: 'A3.3',
  params: z.strictObject({ round: idOf('rnd'), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
