import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const END_TIE = defineRequest({
  name: 'end-tie',
  summary: "End a colleague's tie with an organisation, with the reason; never one's own",
  method: 'PUT',
  path: '/api/v1/people/:person/ties/:tie/end',
  audience: ['recommender.approver', 'authority.approver', 'security-administrator'],
  act: true,
  clause: 'default',
  params: z.strictObject({ person: idOf('per'), tie: idOf('tie') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 4) }),
  view: standing,
});
