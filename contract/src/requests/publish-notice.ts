import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_NOTICE = defineRequest({
  name: 'publish-notice',
  summary: 'Publish the notice',
  method: 'POST',
  path: '/api/v1/notices/:notice/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ notice: idOf('ntc') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
