import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const REOPEN_SECTION = defineRequest({
  name: 'reopen-section',
  summary: 'Fill in anew a section that the short form carried over',
  method: 'POST',
  path: '/api/v1/applications/:application/reopened-sections',
  audience: ['applicant'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), section: z.string().max(60) }),
  view: standing,
});
