import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_DRAW_RECORD = defineRequest({
  name: 'fetch-draw-record',
  summary: 'The record of a draw: the transcript anyone recomputes, the paper, or who inspects whom',
  method: 'GET',
  path: '/api/v1/draws/:draw/record',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: z.strictObject({
    /** `pairing`: for a draw of inspectors, with both draws in it. */
    format: z.enum(['json', 'docx', 'pairing']),
    /** 0 is the first record, n the n-th supplement. */
    supplement: z.coerce.number().int().min(0).max(1000).default(0),
  }),
  body: 'none',
  view: 'file',
});
