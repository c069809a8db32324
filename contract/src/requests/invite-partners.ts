import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const INVITE_PARTNERS = defineRequest({
  name: 'invite-partners',
  summary: 'Ask the partners of the table to confirm on line',
  method: 'POST',
  path: '/api/v1/applications/:application/partners',
  audience: ['applicant'],
  act: true,
  clause: 'B4.5',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
