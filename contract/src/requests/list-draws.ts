import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, programmeId } from '../shapes.ts';
import { drawRow } from '../views/draw.ts';

export const LIST_DRAWS = defineRequest({
  name: 'list-draws',
  summary: 'Draws by number; those not yet published only for the authority',
  method: 'GET',
  path: '/api/v1/draws',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({
    programme: programmeId.optional(),
    purpose: z.enum(['inspection-objects', 'inspectors', 'experts', 'ties']).optional(),
    /** Inspection, or round and category as `rnd_…/category`. */
    about: line(60).optional(),
    state: z.enum(['prepared', 'committed', 'revealing', 'drawn', 'confirmed', 'cancelled']).optional(),
  }),
  body: 'none',
  view: z.strictObject({ rows: z.array(drawRow) }),
});
