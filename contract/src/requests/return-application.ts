import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { givenBack } from './hand-in.ts';

export const RETURN_APPLICATION = defineRequest({
  name: 'return-application',
  summary: 'Return for revision with all reasons at once',
  method: 'POST',
  path: '/api/v1/applications/:application/return',
  audience: ['recommender.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: givenBack,
  view: standing,
});
