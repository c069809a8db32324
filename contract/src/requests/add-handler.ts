import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const ADD_HANDLER = defineRequest({
  name: 'add-handler',
  summary: 'Open an account for a colleague',
  method: 'POST',
  path: '/api/v1/organisations/:organisation/people',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org') }),
  query: noQuery,
  body: z.strictObject({
    account: line(80, 3),
    name: line(40),
    email: line(100),
    phone: line(40, 0),
    password: z.string().min(12).max(200),
    role: z.enum(['applicant-handler', 'applicant-submitter']),
  }),
  view: standing,
});
