import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const DECLARE_ASSESSMENT = defineRequest({
  name: 'declare-assessment',
  summary: 'Declare no conflict, or a conflict with its reason',
  method: 'POST',
  path: '/api/v1/assessments/:assessment/declaration',
  audience: ['expert'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ assessment: idOf('asm') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), conflict: z.boolean(), reason: prose(300) }),
  view: standing,
});
