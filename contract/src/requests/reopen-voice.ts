import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const REOPEN_VOICE = defineRequest({
  name: 'reopen-voice',
  summary: 'Whoever asked opens it again with what is missing',
  method: 'POST',
  path: '/api/v1/voices/:voice/reopening',
  audience: ['host'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), why: prose(1000, 2) }),
  view: standing,
});
