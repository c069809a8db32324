import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CONFIRM_CHECK = defineRequest({
  name: 'confirm-check',
  summary: 'Confirm the opinion; the application moves',
  method: 'POST',
  path: '/api/v1/applications/:application/check/confirmation',
  audience: ['authority.approver'],
  act: true,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
