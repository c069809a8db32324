import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PUBLISH_ACHIEVEMENTS = defineRequest({
  name: 'publish-achievements',
  summary: 'Publish the list of major achievements',
  method: 'POST',
  path: '/api/v1/selections/:selection/publication',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
