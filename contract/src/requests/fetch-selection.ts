import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_SELECTION = defineRequest({
  name: 'fetch-selection',
  summary: 'The list of achievements as a table, or as the paper that goes with it (D17)',
  method: 'GET',
  path: '/api/v1/selections/:selection/list',
  audience: 'anyone',
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: z.strictObject({ format: z.enum(['docx', 'xlsx', 'csv', 'json']) }),
  body: 'none',
  view: 'file',
});
