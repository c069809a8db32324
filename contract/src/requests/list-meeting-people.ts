import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const LIST_MEETING_PEOPLE = defineRequest({
  name: 'list-meeting-people',
  summary: 'Who may be asked to a meeting',
  method: 'GET',
  path: '/api/v1/meeting-people',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(z.strictObject({ person: z.string(), name: z.string() })) }),
});
