import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, programmeId, standing } from '../shapes.ts';

export const BEGIN_PROGRAMME_DRAFT = defineRequest({
  name: 'begin-programme-draft',
  summary: 'Begin the next version of a programme',
  method: 'POST',
  path: '/api/v1/programme-drafts',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ programme: programmeId, title: line(80) }),
  view: standing,
});
