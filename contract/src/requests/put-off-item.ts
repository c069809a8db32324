import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const PUT_OFF_ITEM = defineRequest({
  name: 'put-off-item',
  summary: 'Put the item under discussion off, with the reason',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/items/:item/postponement',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg'), item: idOf('agi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(1000, 1) }),
  view: standing,
});
