import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_VOICE = defineRequest({
  name: 'publish-voice',
  summary: 'Publish the prepared words',
  method: 'POST',
  path: '/api/v1/voices/:voice/publishing',
  audience: ['authority.approver'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
