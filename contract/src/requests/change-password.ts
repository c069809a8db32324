import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const CHANGE_PASSWORD = defineRequest({
  name: 'change-password',
  summary: "Change one's own password; other sessions end",
  method: 'PUT',
  path: '/api/v1/session/password',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(12).max(200) }),
  view: z.strictObject({}),
});
