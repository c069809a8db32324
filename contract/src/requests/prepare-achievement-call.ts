import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line, noParams, noQuery, programmeId, standing } from '../shapes.ts';

export const PREPARE_ACHIEVEMENT_CALL = defineRequest({
  name: 'prepare-achievement-call',
  summary: 'Prepare the year’s call for achievements',
  method: 'POST',
  path: '/api/v1/selections',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ programme: programmeId, title: line(100), filesUntil: day }),
  view: standing,
});
