import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { selectionRow } from '../views/selection.ts';

export const LIST_SELECTIONS = defineRequest({
  name: 'list-selections',
  summary: 'Yearly choices of achievements; prepared ones only for the authority',
  method: 'GET',
  path: '/api/v1/selections',
  audience: 'anyone',
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(selectionRow) }),
});
