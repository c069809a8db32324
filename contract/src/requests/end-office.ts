import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const END_OFFICE = defineRequest({
  name: 'end-office',
  summary: 'End an appointment',
  method: 'PUT',
  path: '/api/v1/offices/:office/end',
  audience: ['security-administrator'],
  act: true,
  clause: null,
  params: z.strictObject({ office: idOf('off') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
