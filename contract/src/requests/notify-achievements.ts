import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const NOTIFY_ACHIEVEMENTS = defineRequest({
  name: 'notify-achievements',
  summary: 'Another person puts the chosen on notice',
  method: 'POST',
  path: '/api/v1/selections/:selection/notice',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
