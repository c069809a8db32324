import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, role } from '../shapes.ts';

export const LIST_HANDLERS = defineRequest({
  name: 'list-handlers',
  summary: "Colleagues of one's organisation",
  method: 'GET',
  path: '/api/v1/organisations/:organisation/people',
  audience: ['applicant'],
  act: false,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        office: z.string(),
        version: z.number().int(),
        person: z.string(),
        name: z.string(),
        account: z.string(),
        role,
      }),
    ),
  }),
});
