import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const DROP_NOTICE = defineRequest({
  name: 'drop-notice',
  summary: 'Drop a notice not yet published',
  method: 'POST',
  path: '/api/v1/notices/:notice/dropping',
  audience: ['authority'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ notice: idOf('ntc') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
