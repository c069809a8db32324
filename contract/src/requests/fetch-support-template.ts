import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';

export const FETCH_SUPPORT_TEMPLATE = defineRequest({
  name: 'fetch-support-template',
  summary: 'An empty table of support to fill in',
  method: 'GET',
  path: '/api/v1/support/template',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: z.strictObject({ programme: programmeId }),
  body: 'none',
  view: 'file',
});
