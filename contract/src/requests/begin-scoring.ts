import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const BEGIN_SCORING = defineRequest({
  name: 'begin-scoring',
  summary: 'Reckon the indicators and give the rest to experts',
  method: 'POST',
  path: '/api/v1/campaigns/:campaign/scoring',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ campaign: idOf('cam') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
