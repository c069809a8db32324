import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { programmeId } from '../shapes.ts';

export const SEE_PROGRAMME = defineRequest({
  name: 'see-programme',
  summary: 'One programme as published: the whole document',
  method: 'GET',
  path: '/api/v1/programmes/:programme',
  audience: 'anyone',
  act: false,
  clause: 'B1',
  params: z.strictObject({ programme: programmeId }),
  query: z.strictObject({ digest: z.string().max(64).optional() }),
  body: 'none',
  view: z.strictObject({ digest: z.string(), document: z.unknown() }),
});
