import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const RESET_SECOND_FACTOR = defineRequest({
  name: 'reset-second-factor',
  summary:
    'Take away the second factor of somebody who lost the device; their sessions end and they are written to',
  method: 'POST',
  path: '/api/v1/people/:person/second-factor/reset',
  audience: ['system-administrator'],
  act: true,
  clause: null,
  params: z.strictObject({ person: idOf('per') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: line(200, 4) }),
  view: standing,
});
