import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const SCORE_ASSESSMENT = defineRequest({
  name: 'score-assessment',
  summary: 'Hand in the sheet: every criterion, in half points',
  method: 'POST',
  path: '/api/v1/assessments/:assessment/scores',
  audience: ['expert'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ assessment: idOf('asm') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    scores: z
      .array(
        z.strictObject({ criterion: line(60), halfPoints: z.number().int().min(0), comment: prose(1000) }),
      )
      .max(60),
    comment: prose(2000),
  }),
  view: standing,
});
