import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const DECIDE_MILESTONE_CHANGE = defineRequest({
  name: 'decide-milestone-change',
  summary: 'Consent to the change asked for, or refuse it',
  method: 'POST',
  path: '/api/v1/milestones/:milestone/change-decision',
  audience: ['recommender.approver', 'authority.approver'],
  act: true,
  clause: 'B6.1',
  params: z.strictObject({ milestone: idOf('mst') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), consents: z.boolean(), reason: prose(1000) }),
  view: standing,
});
