import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, noQuery, programmeId, role, standing } from '../shapes.ts';

export const GRANT_OFFICE = defineRequest({
  name: 'grant-office',
  summary: 'Appoint a person to a role',
  method: 'POST',
  path: '/api/v1/offices',
  audience: ['security-administrator'],
  act: true,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    person: idOf('per'),
    role,
    unit: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('organisation'), id: idOf('org') }),
      z.strictObject({ kind: z.literal('recommender'), id: idOf('rec') }),
      z.strictObject({ kind: z.literal('authority'), programme: programmeId }),
      z.strictObject({ kind: z.literal('expert'), id: idOf('exp') }),
      z.strictObject({ kind: z.literal('operator') }),
    ]),
  }),
  view: standing,
});
