import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { objectionView } from '../views/publicity.ts';

export const SEE_OBJECTION = defineRequest({
  name: 'see-objection',
  summary: 'One objection, with who made it',
  method: 'GET',
  path: '/api/v1/objections/:objection',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: 'none',
  view: objectionView,
});
