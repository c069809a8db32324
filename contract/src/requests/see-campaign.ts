import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { campaignView } from '../views/evaluation.ts';

export const SEE_CAMPAIGN = defineRequest({
  name: 'see-campaign',
  summary: 'One evaluation with every platform in it',
  method: 'GET',
  path: '/api/v1/campaigns/:campaign',
  audience: ['authority'],
  act: false,
  clause: 'A3.8',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: 'none',
  view: campaignView,
});
