import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const GRADE_CAMPAIGN = defineRequest({
  name: 'grade-campaign',
  summary: 'Add up, cap and grade; hosts may state their view of the draft',
  method: 'POST',
  path: '/api/v1/campaigns/:campaign/grades',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    caps: z.array(z.strictObject({ evaluation: idOf('evl'), cap: line(60), basis: prose(500, 2) })).max(500),
  }),
  view: standing,
});
