import { ROLES } from '@qichuang/domain';
import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, role, standing } from '../shapes.ts';

export const SET_SIGN_IN_RULE = defineRequest({
  name: 'set-sign-in-rule',
  summary: 'Say in which roles nobody acts without a second factor, with the reason',
  method: 'PUT',
  path: '/api/v1/sign-in-rule',
  audience: ['security-administrator'],
  act: true,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    /** The version seen; 0 where none was set yet. */
    version: z.number().int().min(0),
    secondFactor: z.array(role).max(ROLES.length),
    reason: line(200, 4),
  }),
  view: standing,
});
