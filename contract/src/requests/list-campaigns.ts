import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { campaignRow } from '../views/evaluation.ts';

export const LIST_CAMPAIGNS = defineRequest({
  name: 'list-campaigns',
  summary: 'Evaluations of the authority’s programme, the latest first',
  method: 'GET',
  path: '/api/v1/campaigns',
  audience: ['authority'],
  act: false,
  clause: 'A3.8',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(campaignRow) }),
});
