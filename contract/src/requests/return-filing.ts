import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { givenBack } from './hand-in.ts';

export const RETURN_FILING = defineRequest({
  name: 'return-filing',
  summary: 'Return a filing with all reasons at once',
  method: 'POST',
  path: '/api/v1/filings/:filing/return',
  audience: ['recommender', 'authority'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: givenBack,
  view: standing,
});
