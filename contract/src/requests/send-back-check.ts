import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SEND_BACK_CHECK = defineRequest({
  name: 'send-back-check',
  summary: 'Send the opinion back to the clerk',
  method: 'POST',
  path: '/api/v1/applications/:application/check/sending-back',
  audience: ['authority.approver'],
  act: true,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
