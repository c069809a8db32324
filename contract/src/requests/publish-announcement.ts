import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_ANNOUNCEMENT = defineRequest({
  name: 'publish-announcement',
  summary: 'Publish the list: numbers, validity, platforms',
  method: 'POST',
  path: '/api/v1/announcements/:announcement/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ announcement: idOf('ann') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
