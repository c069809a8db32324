import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';

export const FETCH_CREDIT_TABLE = defineRequest({
  name: 'fetch-credit-table',
  summary:
    'The organisations to be looked up in a credit register, with what is on record of each, to be filled in',
  method: 'GET',
  path: '/api/v1/credit-tables',
  audience: ['authority.clerk'],
  act: false,
  clause: 'B4.1',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']) }),
  body: 'none',
  view: 'file',
});
