import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CONFIRM_SUPPORT = defineRequest({
  name: 'confirm-support',
  summary: 'Confirm what a host has entered',
  method: 'POST',
  path: '/api/v1/support/:support/confirmation',
  audience: ['recommender', 'authority'],
  act: true,
  clause: 'B6.2',
  params: z.strictObject({ support: idOf('sup') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
