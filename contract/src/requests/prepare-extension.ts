import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, prose, standing } from '../shapes.ts';

export const PREPARE_EXTENSION = defineRequest({
  name: 'prepare-extension',
  summary: 'Propose more time for one application',
  method: 'POST',
  path: '/api/v1/applications/:application/extensions',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ until: instant, reason: prose(500, 4) }),
  view: standing,
});
