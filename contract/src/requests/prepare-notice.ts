import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, day, idOf, line, noQuery, standing } from '../shapes.ts';

export const PREPARE_NOTICE = defineRequest({
  name: 'prepare-notice',
  summary: 'Put the selected applications on a notice, its end computed',
  method: 'POST',
  path: '/api/v1/rounds/:round/notices',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    startsOn: day,
    title: line(120),
    number: line(60, 0),
    categories: z.array(categoryId).min(1).max(20),
  }),
  view: standing,
});
