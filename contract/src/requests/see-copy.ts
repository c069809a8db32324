import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';
import { attachmentView } from '../views/application.ts';

export const SEE_COPY = defineRequest({
  name: 'see-copy',
  summary: 'A frozen copy',
  method: 'GET',
  path: '/api/v1/applications/:application/copies/:number',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app'), number: z.coerce.number().int().min(1) }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    number: z.number().int(),
    hash: z.string(),
    at: instant,
    redacted: z.boolean(),
    values: z.record(z.string(), z.unknown()),
    attachments: z.array(attachmentView),
  }),
});
