import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, standing } from '../shapes.ts';

export const SUBMIT_APPLICATION = defineRequest({
  name: 'submit-application',
  summary: 'Save, check and submit in one act; also answers a return or a correction',
  method: 'POST',
  path: '/api/v1/applications/:application/submission',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
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
