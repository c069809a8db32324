import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const EDIT_PROGRAMME_DRAFT = defineRequest({
  name: 'edit-programme-draft',
  summary: 'Change parts of a programme draft',
  method: 'PATCH',
  path: '/api/v1/programme-drafts/:draft',
  audience: ['authority.clerk', 'recommender.clerk'],
  act: true,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int().min(1),
    title: line(80).optional(),
    parts: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.unknown()),
  }),
  view: standing,
});
