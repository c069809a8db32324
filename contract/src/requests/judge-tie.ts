import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const JUDGE_TIE = defineRequest({
  name: 'judge-tie',
  summary: "Pin what an expert's declared tie does to assignments, with the reason",
  method: 'PUT',
  path: '/api/v1/experts/:expert/ties/:tie/judgement',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ expert: idOf('exp'), tie: idOf('tie') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    verdict: z.enum(['excludes', 'no-hindrance']),
    reason: prose(500, 4),
  }),
  view: standing,
});
