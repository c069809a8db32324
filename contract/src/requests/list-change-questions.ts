import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, noQuery } from '../shapes.ts';

export const LIST_CHANGE_QUESTIONS = defineRequest({
  name: 'list-change-questions',
  summary:
    'Changes taken in after which a platform no longer meets B4.1: what follows is for people to decide',
  method: 'GET',
  path: '/api/v1/change-questions',
  audience: ['authority'],
  act: false,
  clause: 'B5.4',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        filing: z.string(),
        receipt: z.string(),
        platform: z.string(),
        name: z.string(),
        region: z.string(),
        effectiveOn: day,
      }),
    ),
  }),
});
