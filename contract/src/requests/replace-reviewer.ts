import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const REPLACE_REVIEWER = defineRequest({
  name: 'replace-reviewer',
  summary: 'Replace an expert who refused, is late or has a conflict',
  method: 'POST',
  path: '/api/v1/reviews/:review/replacement',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ review: idOf('rev') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), expert: idOf('exp').nullable(), reason: prose(300, 2) }),
  view: standing,
});
