import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const TAKE_UP_ITEM = defineRequest({
  name: 'take-up-item',
  summary: 'Take an item up',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/items/:item/discussion',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg'), item: idOf('agi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
