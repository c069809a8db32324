import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, page } from '../shapes.ts';

export const LIST_SECURITY_EVENTS = defineRequest({
  name: 'list-security-events',
  summary: 'Sign-ins, failures, changes of rights',
  method: 'GET',
  path: '/api/v1/security-events',
  audience: ['security-administrator', 'auditor'],
  act: false,
  clause: null,
  params: noParams,
  query: z.strictObject({ ...page }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        at: instant,
        kind: z.string(),
        account: z.string(),
        detail: z.string(),
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
