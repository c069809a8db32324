import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const END_OUTSIDE_IDENTITY = defineRequest({
  name: 'end-outside-identity',
  summary: 'Unlink one’s own single sign-on',
  method: 'DELETE',
  path: '/api/v1/session/outside-identity',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({}),
});
