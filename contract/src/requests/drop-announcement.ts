import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const DROP_ANNOUNCEMENT = defineRequest({
  name: 'drop-announcement',
  summary: 'Drop a list not yet published',
  method: 'POST',
  path: '/api/v1/announcements/:announcement/dropping',
  audience: ['authority'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ announcement: idOf('ann') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
