import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const EXPORT_CAMPAIGN = defineRequest({
  name: 'export-campaign',
  summary: 'Every platform of an evaluation with points and grade, as a table',
  method: 'GET',
  path: '/api/v1/campaigns/:campaign/export',
  audience: ['authority'],
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']) }),
  body: 'none',
  view: 'file',
});
