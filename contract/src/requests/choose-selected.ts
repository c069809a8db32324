import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, prose, standing } from '../shapes.ts';
import { minutes } from '../views/round.ts';

export const CHOOSE_SELECTED = defineRequest({
  name: 'choose-selected',
  summary: 'Keep who is in, with reasons, and the minutes of the meeting',
  method: 'PUT',
  path: '/api/v1/rounds/:round/rankings/:category',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    lines: z
      .array(z.strictObject({ application: idOf('app'), selected: z.boolean(), reason: prose(500) }))
      .max(5000),
    minutes: minutes.nullable(),
  }),
  view: standing,
});
