import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const RECORD_SITE_VISIT = defineRequest({
  name: 'record-site-visit',
  summary: 'Put down who visited a platform, when, and what was found',
  method: 'POST',
  path: '/api/v1/evaluations/:evaluation/visit',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ evaluation: idOf('evl') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    on: day,
    by: z.array(line(40)).min(1).max(20),
    findings: prose(2000, 2),
  }),
  view: standing,
});
