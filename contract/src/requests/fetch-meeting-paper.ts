import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_MEETING_PAPER = defineRequest({
  name: 'fetch-meeting-paper',
  summary: 'The order of business or the minutes of a meeting as a paper',
  method: 'GET',
  path: '/api/v1/meetings/:meeting/papers/:paper',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg'), paper: z.enum(['agenda', 'minutes']) }),
  query: z.strictObject({ edition: z.coerce.number().int().min(1).max(999).optional() }),
  body: 'none',
  view: 'file',
});
