import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SEND_BACK_PROGRAMME_DRAFT = defineRequest({
  name: 'send-back-programme-draft',
  summary: 'Give a prepared programme draft back, with the reason',
  method: 'POST',
  path: '/api/v1/programme-drafts/:draft/return',
  audience: ['authority.approver', 'recommender.approver'],
  act: true,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int().min(1), reason: prose(500, 1) }),
  view: standing,
});
