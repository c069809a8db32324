import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { closenessView } from '../views/closeness.ts';

export const LIST_READER_CANDIDATES = defineRequest({
  name: 'list-reader-candidates',
  summary: 'Experts for one application, the closest first, with what bars each',
  method: 'GET',
  path: '/api/v1/applications/:application/reader-candidates',
  audience: ['authority'],
  act: false,
  clause: 'A3.3',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        expert: z.string(),
        name: z.string(),
        institution: z.string(),
        load: z.number().int(),
        declared: z.boolean(),
        closeness: closenessView,
        /** `null` for who may read it. */
        why: z.string().nullable(),
      }),
    ),
  }),
});
