import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, standing } from '../shapes.ts';

export const SUBMIT_FILING = defineRequest({
  name: 'submit-filing',
  summary: 'Save, check and hand in a filing in one act; also answers a return',
  method: 'POST',
  path: '/api/v1/filings/:filing/submission',
  audience: ['host.approver', 'recommender.approver'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    fields: z
      .array(
        z.strictObject({ field: z.string().max(80), basedOn: z.number().int().min(0), value: z.unknown() }),
      )
      .max(200)
      .default([]),
    declaresTrue: z.literal(true),
  }),
  view: standing.extend({ receipt: z.string(), copy: z.number().int(), hash: z.string(), at: instant }),
});
