import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { sheetsGivenView } from '../views/organisation.ts';
import { declaredTieView, termView } from '../views/tie.ts';

export const SEE_STANDING_DECLARATION = defineRequest({
  name: 'see-standing-declaration',
  summary: "An expert's own standing declaration, whether it holds this year, and the term",
  method: 'GET',
  path: '/api/v1/standing-declaration',
  audience: ['expert'],
  act: false,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    expert: z.string(),
    version: z.number().int(),
    year: z.number().int(),
    current: z.boolean(),
    declaredYear: z.number().int().nullable(),
    term: termView.nullable(),
    given: sheetsGivenView,
    ties: z.array(declaredTieView),
  }),
});
