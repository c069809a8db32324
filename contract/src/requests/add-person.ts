import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, standing } from '../shapes.ts';

export const ADD_PERSON = defineRequest({
  name: 'add-person',
  summary: 'Open an account',
  method: 'POST',
  path: '/api/v1/people',
  audience: ['system-administrator'],
  act: true,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    account: line(80, 3),
    name: line(40),
    email: line(100),
    phone: line(40, 0),
    password: z.string().min(12).max(200),
  }),
  view: standing,
});
