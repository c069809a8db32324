import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { filingQuery, filingRow } from '../views/filing.ts';

export const LIST_FILINGS = defineRequest({
  name: 'list-filings',
  summary: 'Filings the reader may see',
  method: 'GET',
  path: '/api/v1/filings',
  audience: 'signed-in',
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: z.strictObject({ ...page, ...filingQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(filingRow),
    next: z.string().nullable(),
    total: z.number().int(),
    /** How many stand in each state, under the same filter but for the state. */
    counts: z.record(z.string(), z.number().int()),
  }),
});
