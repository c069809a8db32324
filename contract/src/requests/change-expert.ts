import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { expertInput } from '../views/organisation.ts';

export const CHANGE_EXPERT = defineRequest({
  name: 'change-expert',
  summary: 'Change what the pool says of an expert',
  method: 'PUT',
  path: '/api/v1/experts/:expert',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ expert: idOf('exp') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    state: z.enum(['active', 'suspended', 'retired']),
    expert: expertInput,
  }),
  view: standing,
});
