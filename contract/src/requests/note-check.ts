import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { checkItem } from '../views/application.ts';

export const NOTE_CHECK = defineRequest({
  name: 'note-check',
  summary: 'Keep verdicts item by item; opens the check at first',
  method: 'PUT',
  path: '/api/v1/applications/:application/check',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), items: z.array(checkItem).max(200) }),
  view: standing.extend({ items: z.array(checkItem) }),
});
