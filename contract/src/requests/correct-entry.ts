import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const CORRECT_ENTRY = defineRequest({
  name: 'correct-entry',
  summary: 'Correct an entry that was wrong; it stays to be read',
  method: 'POST',
  path: '/api/v1/record-entries/:entry/correction',
  audience: ['host'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ entry: idOf('ren') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reason: prose(500, 2),
    validFrom: day,
    validUntil: day.nullable(),
    values: z.record(z.string().max(40), z.union([line(300), z.number().int()])),
    files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(10),
  }),
  view: standing,
});
