import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { sessionView } from '../views/people.ts';

export const SEE_SESSION = defineRequest({
  name: 'see-session',
  summary: 'Who is signed in, in which office, by which clock',
  method: 'GET',
  path: '/api/v1/session',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: sessionView,
});
