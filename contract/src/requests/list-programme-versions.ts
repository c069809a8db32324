import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, programmeId } from '../shapes.ts';
import { programmeVersionRow } from '../views/workshop.ts';

export const LIST_PROGRAMME_VERSIONS = defineRequest({
  name: 'list-programme-versions',
  summary: 'Published versions of a programme, each with what it changed',
  method: 'GET',
  path: '/api/v1/programmes/:programme/versions',
  audience: 'anyone',
  act: false,
  clause: 'A4.1',
  params: z.strictObject({ programme: programmeId }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(programmeVersionRow) }),
});
