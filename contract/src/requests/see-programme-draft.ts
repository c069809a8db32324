import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { draftView } from '../views/workshop.ts';

export const SEE_PROGRAMME_DRAFT = defineRequest({
  name: 'see-programme-draft',
  summary: 'One version in the making, with what is wrong in it and what it changes',
  method: 'GET',
  path: '/api/v1/programme-drafts/:draft',
  audience: ['authority', 'recommender'],
  act: false,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: noQuery,
  body: 'none',
  view: draftView,
});
