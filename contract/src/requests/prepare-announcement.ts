import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const PREPARE_ANNOUNCEMENT = defineRequest({
  name: 'prepare-announcement',
  summary: 'Draw up the list of a notice whose period is over',
  method: 'POST',
  path: '/api/v1/notices/:notice/announcement',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ notice: idOf('ntc') }),
  query: noQuery,
  body: z.strictObject({ title: line(120), documentNumber: line(60, 0) }),
  view: standing,
});
