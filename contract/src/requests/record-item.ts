import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, day, idOf, line, noQuery, standing } from '../shapes.ts';

export const RECORD_ITEM = defineRequest({
  name: 'record-item',
  summary: 'Enter an item of the operating record, true from a day on',
  method: 'POST',
  path: '/api/v1/platforms/:platform/record',
  audience: ['host'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt') }),
  query: noQuery,
  body: z.strictObject({
    item: categoryId,
    validFrom: day,
    validUntil: day.nullable(),
    values: z.record(z.string().max(40), z.union([line(300), z.number().int()])),
    files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(10),
  }),
  view: standing,
});
