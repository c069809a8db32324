import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const BEGIN_ACHIEVEMENT = defineRequest({
  name: 'begin-achievement',
  summary: 'A platform begins the filing of one achievement',
  method: 'POST',
  path: '/api/v1/selections/:selection/filings',
  audience: ['host'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ platform: idOf('plt') }),
  view: standing,
});
