import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const DROP_PROGRAMME_DRAFT = defineRequest({
  name: 'drop-programme-draft',
  summary: 'Give a programme draft up',
  method: 'POST',
  path: '/api/v1/programme-drafts/:draft/end',
  audience: ['authority.clerk', 'recommender.clerk'],
  act: true,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int().min(1) }),
  view: standing,
});
