import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const ENTER_PUBLIC_VALUE = defineRequest({
  name: 'enter-public-value',
  summary: 'Enter the public value; seed, tickets and places follow',
  method: 'POST',
  path: '/api/v1/draws/:draw/value',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    source: line(120),
    value: line(500),
    evidence: line(300, 0),
  }),
  view: standing,
});
