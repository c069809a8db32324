import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';
import { conclusion } from '../views/meeting.ts';

export const CORRECT_MINUTES = defineRequest({
  name: 'correct-minutes',
  summary: 'Put minutes right in a new edition that is signed anew',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/corrections',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reason: prose(1000, 1),
    remarks: prose(3000),
    items: z.array(z.strictObject({ item: idOf('agi'), ...conclusion })).max(1000),
  }),
  view: standing,
});
