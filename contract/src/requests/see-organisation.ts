import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { organisationView } from '../views/organisation.ts';

export const SEE_ORGANISATION = defineRequest({
  name: 'see-organisation',
  summary: 'One organisation; its own people, its recommender and the authority may see it',
  method: 'GET',
  path: '/api/v1/organisations/:organisation',
  audience: 'signed-in',
  act: false,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org') }),
  query: noQuery,
  body: 'none',
  view: organisationView,
});
