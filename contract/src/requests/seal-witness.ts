import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const SEAL_WITNESS = defineRequest({
  name: 'seal-witness',
  summary: 'Enter what a witness commits itself to',
  method: 'POST',
  path: '/api/v1/draws/:draw/commitments',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    source: line(60),
    commitment: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  view: standing,
});
