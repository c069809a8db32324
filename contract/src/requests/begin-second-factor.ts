import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const BEGIN_SECOND_FACTOR = defineRequest({
  name: 'begin-second-factor',
  summary: 'Begin to set up a second factor: the secret for the device, to be confirmed by a code',
  method: 'POST',
  path: '/api/v1/session/second-factor',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  view: z.strictObject({ secret: z.string(), address: z.string() }),
});
