import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams } from '../shapes.ts';
import { objectionView } from '../views/publicity.ts';

export const LIST_OBJECTIONS = defineRequest({
  name: 'list-objections',
  summary: 'Objections',
  method: 'GET',
  path: '/api/v1/objections',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({ notice: idOf('ntc').optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(objectionView) }),
});
