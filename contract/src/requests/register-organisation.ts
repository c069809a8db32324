import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, standing } from '../shapes.ts';
import { organisationInput } from '../views/organisation.ts';

export const REGISTER_ORGANISATION = defineRequest({
  name: 'register-organisation',
  summary: 'Register an organisation with its first submitter',
  method: 'POST',
  path: '/api/v1/organisations',
  audience: 'anyone',
  act: true,
  clause: 'B4.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    organisation: organisationInput,
    person: z.strictObject({
      account: line(80, 3),
      name: line(40),
      email: line(100),
      phone: line(40),
      password: z.string().min(12).max(200),
    }),
  }),
  view: standing.extend({ account: z.string() }),
});
