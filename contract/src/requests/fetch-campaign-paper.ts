import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_CAMPAIGN_PAPER = defineRequest({
  name: 'fetch-campaign-paper',
  summary: 'The circular on the results of an evaluation (D13), as DOCX, once it is graded',
  method: 'GET',
  path: '/api/v1/campaigns/:campaign/paper',
  audience: ['authority'],
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
