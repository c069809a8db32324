import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { conclusion } from '../views/meeting.ts';

export const CONCLUDE_ITEM = defineRequest({
  name: 'conclude-item',
  summary: 'Note what the meeting holds on an item',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/items/:item/conclusion',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg'), item: idOf('agi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), ...conclusion }),
  view: standing,
});
