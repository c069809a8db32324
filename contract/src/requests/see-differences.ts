import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const SEE_DIFFERENCES = defineRequest({
  name: 'see-differences',
  summary: 'What changed between two frozen copies',
  method: 'GET',
  path: '/api/v1/applications/:application/differences',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: z.strictObject({ before: z.coerce.number().int().min(1), after: z.coerce.number().int().min(1) }),
  body: 'none',
  view: z.strictObject({
    before: z.number().int(),
    after: z.number().int(),
    rows: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  }),
});
