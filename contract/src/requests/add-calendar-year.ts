import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line, noParams, noQuery } from '../shapes.ts';

export const ADD_CALENDAR_YEAR = defineRequest({
  name: 'add-calendar-year',
  summary: "Bring in the State Council's calendar of a year",
  method: 'POST',
  path: '/api/v1/calendar/years',
  audience: ['authority.clerk', 'system-administrator'],
  act: true,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    year: z.number().int().min(2020).max(2100),
    rest: z.array(day).max(120),
    work: z.array(day).max(60),
    source: line(200),
  }),
  view: z.strictObject({ years: z.array(z.number().int()) }),
});
