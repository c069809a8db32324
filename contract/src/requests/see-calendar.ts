import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, noQuery } from '../shapes.ts';

export const SEE_CALENDAR = defineRequest({
  name: 'see-calendar',
  summary: 'The working-day calendar in force',
  method: 'GET',
  path: '/api/v1/calendar',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ years: z.array(z.number().int()), rest: z.array(day), work: z.array(day) }),
});
