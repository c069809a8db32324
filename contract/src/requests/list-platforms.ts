import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, noParams, page, programmeId } from '../shapes.ts';
import { platformView } from '../views/publicity.ts';

export const LIST_PLATFORMS = defineRequest({
  name: 'list-platforms',
  summary: 'Designated platforms',
  method: 'GET',
  path: '/api/v1/platforms',
  audience: 'anyone',
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: z.strictObject({
    ...page,
    programme: programmeId.optional(),
    category: categoryId.optional(),
    city: z.string().max(4).optional(),
    year: z.coerce.number().int().optional(),
    /** Only those the reader hosts, recommends or administers. */
    own: z.enum(['true']).optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({ rows: z.array(platformView), next: z.string().nullable(), total: z.number().int() }),
});
