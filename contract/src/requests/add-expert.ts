import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, standing } from '../shapes.ts';
import { expertInput } from '../views/organisation.ts';

export const ADD_EXPERT = defineRequest({
  name: 'add-expert',
  summary: 'Register an expert with an account',
  method: 'POST',
  path: '/api/v1/experts',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    account: line(80, 3),
    name: line(40),
    email: line(100),
    phone: line(40, 0),
    password: z.string().min(12).max(200),
    expert: expertInput,
  }),
  view: standing,
});
