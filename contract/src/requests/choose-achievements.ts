import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CHOOSE_ACHIEVEMENTS = defineRequest({
  name: 'choose-achievements',
  summary: 'Choose by the points, with a reason wherever it does not follow them',
  method: 'POST',
  path: '/api/v1/selections/:selection/choice',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    choices: z
      .array(z.strictObject({ filing: idOf('fil'), chosen: z.boolean(), reason: prose(500) }))
      .max(500),
  }),
  view: standing,
});
