import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CANCEL_CAMPAIGN = defineRequest({
  name: 'cancel-campaign',
  summary: 'Cancel an evaluation that has no result yet',
  method: 'POST',
  path: '/api/v1/campaigns/:campaign/cancellation',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
