import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CLOSE_NOT_ACTED_ON = defineRequest({
  name: 'close-not-acted-on',
  summary: 'Close an application its recommender did not act on, with reason',
  method: 'POST',
  path: '/api/v1/applications/:application/not-acted-on',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 4) }),
  view: standing,
});
