import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_PROGRAMME_DRAFT = defineRequest({
  name: 'publish-programme-draft',
  summary: 'Publish a version of a programme',
  method: 'POST',
  path: '/api/v1/programme-drafts/:draft/publication',
  audience: ['authority.approver', 'recommender.approver'],
  act: true,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int().min(1) }),
  view: standing,
});
