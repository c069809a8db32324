import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const START_CAMPAIGN = defineRequest({
  name: 'start-campaign',
  summary: 'Start a planned evaluation: every platform is asked for its self-assessment',
  method: 'POST',
  path: '/api/v1/campaigns/:campaign/start',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
