import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { publishedAnswer } from '../views/voice.ts';

export const LIST_PUBLISHED_ANSWERS = defineRequest({
  name: 'list-published-answers',
  summary: 'Answers of general interest',
  method: 'GET',
  path: '/api/v1/published-answers',
  audience: 'anyone',
  act: false,
  clause: 'B6.3',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(publishedAnswer) }),
});
