import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const PUBLISH_CAMPAIGN = defineRequest({
  name: 'publish-campaign',
  summary: 'Publish grades; what follows from them is proposed',
  method: 'POST',
  path: '/api/v1/campaigns/:campaign/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'A3.8',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), documentNumber: line(60) }),
  view: standing,
});
