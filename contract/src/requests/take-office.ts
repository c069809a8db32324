import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, noQuery } from '../shapes.ts';
import { sessionView } from '../views/people.ts';

export const TAKE_OFFICE = defineRequest({
  name: 'take-office',
  summary: "Act in another of one's offices",
  method: 'PUT',
  path: '/api/v1/session/office',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ office: idOf('off') }),
  view: sessionView,
});
