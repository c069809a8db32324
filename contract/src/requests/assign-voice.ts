import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const ASSIGN_VOICE = defineRequest({
  name: 'assign-voice',
  summary: 'The authority gives it to an office',
  method: 'POST',
  path: '/api/v1/voices/:voice/assignment',
  audience: ['authority'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), office: line(60) }),
  view: standing,
});
