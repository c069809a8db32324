import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { personView } from '../views/people.ts';

export const LIST_PEOPLE = defineRequest({
  name: 'list-people',
  summary: 'People with accounts',
  method: 'GET',
  path: '/api/v1/people',
  audience: ['system-administrator', 'security-administrator'],
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({ ...page, text: z.string().max(80).optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(personView), next: z.string().nullable(), total: z.number().int() }),
});
