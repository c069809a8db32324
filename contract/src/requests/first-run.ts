import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { administrator } from '../views/people.ts';

export const FIRST_RUN = defineRequest({
  name: 'first-run',
  summary: 'Create the first three administrators of an empty system',
  method: 'POST',
  path: '/api/v1/first-run',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ system: administrator, security: administrator, auditor: administrator }),
  view: z.strictObject({ accounts: z.array(z.string()) }),
});
