import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';
import { ruleOutcome } from '../views/application.ts';

export const SELF_CHECK = defineRequest({
  name: 'self-check',
  summary: 'Every rule of the programme on this application, with its clause',
  method: 'GET',
  path: '/api/v1/applications/:application/self-check',
  audience: 'signed-in',
  act: false,
  clause: 'B4.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ at: instant, outcomes: z.array(ruleOutcome), ready: z.boolean() }),
});
