import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, standing } from '../shapes.ts';

export const SET_EXPERT_TERM = defineRequest({
  name: 'set-expert-term',
  summary: 'Set from and until when an expert serves; set anew to renew it or to end it earlier',
  method: 'PUT',
  path: '/api/v1/experts/:expert/term',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ expert: idOf('exp') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), from: day, until: day }),
  view: standing,
});
