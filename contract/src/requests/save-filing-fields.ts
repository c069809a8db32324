import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';

export const SAVE_FILING_FIELDS = defineRequest({
  name: 'save-filing-fields',
  summary: 'Save some fields of a filing, each with the revision it was based on',
  method: 'PATCH',
  path: '/api/v1/filings/:filing/fields',
  audience: ['host', 'recommender'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({
    fields: z
      .array(
        z.strictObject({
          field: z.string().max(80),
          basedOn: z.number().int().min(0),
          value: z.unknown(),
          overrule: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(60),
  }),
  view: z.strictObject({
    saved: z.array(
      z.strictObject({
        field: z.string(),
        revision: z.number().int(),
        at: instant,
        warnings: z.array(z.strictObject({ fault: z.string(), zh: z.string(), en: z.string() })),
      }),
    ),
    conflicts: z.array(
      z.strictObject({
        field: z.string(),
        revision: z.number().int(),
        value: z.unknown(),
        by: z.string(),
        at: instant,
      }),
    ),
  }),
});
