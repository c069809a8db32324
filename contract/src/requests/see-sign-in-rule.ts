import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, noQuery, role } from '../shapes.ts';

export const SEE_SIGN_IN_RULE = defineRequest({
  name: 'see-sign-in-rule',
  summary: 'In which roles a second factor is asked for, and why',
  method: 'GET',
  path: '/api/v1/sign-in-rule',
  audience: ['system-administrator', 'security-administrator', 'auditor'],
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    /** 0: none was set yet. */
    version: z.number().int(),
    secondFactor: z.array(role),
    reason: z.string(),
    setAt: instant.nullable(),
    setBy: z.string(),
    /** By role: people who hold it, and how many of them have a second factor. */
    holders: z.array(z.strictObject({ role, people: z.number().int(), secured: z.number().int() })),
  }),
});
