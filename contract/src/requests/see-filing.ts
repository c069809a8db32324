import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { filingView } from '../views/filing.ts';

export const SEE_FILING = defineRequest({
  name: 'see-filing',
  summary: 'One filing as the reader may see it',
  method: 'GET',
  path: '/api/v1/filings/:filing',
  audience: 'signed-in',
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: 'none',
  view: filingView,
});
