import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, noParams, page } from '../shapes.ts';
import { expertView } from '../views/organisation.ts';

export const LIST_EXPERTS = defineRequest({
  name: 'list-experts',
  summary: 'The expert pool',
  method: 'GET',
  path: '/api/v1/experts',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({
    ...page,
    text: z.string().max(80).optional(),
    category: categoryId.optional(),
    declared: z.enum(['yes', 'no']).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(expertView),
    next: z.string().nullable(),
    total: z.number().int(),
    /** Who of the whole pool is to declare this year and has not. */
    undeclared: z.number().int(),
  }),
});
