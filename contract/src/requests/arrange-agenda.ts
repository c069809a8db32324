import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, line, noQuery, standing } from '../shapes.ts';

export const ARRANGE_AGENDA = defineRequest({
  name: 'arrange-agenda',
  summary: 'Put the order of business in order',
  method: 'PUT',
  path: '/api/v1/meetings/:meeting/agenda',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    items: z
      .array(
        z.strictObject({ id: idOf('agi').nullable(), title: line(200, 0), category: categoryId.nullable() }),
      )
      .max(1000),
    renew: z.boolean(),
  }),
  view: standing,
});
