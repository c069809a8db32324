import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line, noParams, noQuery, programmeId, standing } from '../shapes.ts';
import { campaignKind } from '../views/evaluation.ts';

export const PLAN_CAMPAIGN = defineRequest({
  name: 'plan-campaign',
  summary: 'Plan an evaluation over a chosen set of platforms',
  method: 'POST',
  path: '/api/v1/campaigns',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A3.8',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    programme: programmeId,
    kind: campaignKind,
    title: line(120, 2),
    from: day,
    until: day,
    selfAssessmentDueOn: day,
    expertsEach: z.number().int().min(1).max(15),
    platforms: z.array(idOf('plt')).min(1).max(2000),
  }),
  view: standing,
});
