import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, prose, standing } from '../shapes.ts';

export const REPORT_MILESTONE = defineRequest({
  name: 'report-milestone',
  summary: 'Report a milestone done, with proof',
  method: 'POST',
  path: '/api/v1/milestones/:milestone/report',
  audience: ['host'],
  act: true,
  clause: 'B6.1',
  params: z.strictObject({ milestone: idOf('mst') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    doneOn: day,
    note: prose(1000),
    files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(10),
  }),
  view: standing,
});
