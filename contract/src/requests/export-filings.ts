import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { filingQuery } from '../views/filing.ts';

export const EXPORT_FILINGS = defineRequest({
  name: 'export-filings',
  summary: 'Exactly the list of filings shown, as a table',
  method: 'GET',
  path: '/api/v1/filings/export',
  audience: 'signed-in',
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...filingQuery }),
  body: 'none',
  view: 'file',
});
