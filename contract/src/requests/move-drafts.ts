import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const MOVE_DRAFTS = defineRequest({
  name: 'move-drafts',
  summary: 'Move the open drafts of a round to the version in force',
  method: 'POST',
  path: '/api/v1/rounds/:round/draft-moves',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int().min(1), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  view: standing.extend({ moved: z.number().int(), stayed: z.number().int() }),
});
