import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { caseView } from '../views/application.ts';

export const SEE_APPLICATION = defineRequest({
  name: 'see-application',
  summary: 'One application as the reader may see it',
  method: 'GET',
  path: '/api/v1/applications/:application',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: caseView,
});
