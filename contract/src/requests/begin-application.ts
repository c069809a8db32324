import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, standing } from '../shapes.ts';

export const BEGIN_APPLICATION = defineRequest({
  name: 'begin-application',
  summary: 'Begin an application',
  method: 'POST',
  path: '/api/v1/rounds/:round/applications',
  audience: ['applicant'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    category: categoryId,
    kind: z.string().max(60),
    carryFrom: idOf('app').optional(),
    renews: idOf('plt').optional(),
    promotes: idOf('plt').optional(),
  }),
  view: standing,
});
