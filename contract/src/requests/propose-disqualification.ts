import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, prose, standing } from '../shapes.ts';

export const PROPOSE_DISQUALIFICATION = defineRequest({
  name: 'propose-disqualification',
  summary: 'Propose disqualification, with ground and evidence; the applicant is heard',
  method: 'POST',
  path: '/api/v1/applications/:application/findings',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B4.6',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({
    ground: z.enum(['accident', 'violation', 'false-material', 'other']),
    facts: prose(2000, 4),
    evidence: prose(2000, 2),
    hearingUntil: instant,
  }),
  view: standing,
});
