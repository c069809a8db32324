import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { recommenderView } from '../views/organisation.ts';

export const LIST_RECOMMENDERS = defineRequest({
  name: 'list-recommenders',
  summary: 'Recommending units',
  method: 'GET',
  path: '/api/v1/recommenders',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(recommenderView) }),
});
