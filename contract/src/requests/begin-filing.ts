import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { filingKind } from '../views/filing.ts';

export const BEGIN_FILING = defineRequest({
  name: 'begin-filing',
  summary: 'Begin a filing of a platform: a change',
  method: 'POST',
  path: '/api/v1/platforms/:platform/filings',
  audience: ['host'],
  act: true,
  clause: 'B5.4',
  params: z.strictObject({ platform: idOf('plt') }),
  query: noQuery,
  body: z.strictObject({ kind: filingKind, about: z.string().max(60) }),
  view: standing,
});
