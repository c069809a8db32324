import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { inspectorQuery, inspectorRow } from '../views/inspector.ts';

export const LIST_INSPECTORS = defineRequest({
  name: 'list-inspectors',
  summary: 'The register of inspectors',
  method: 'GET',
  path: '/api/v1/inspectors',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ ...page, ...inspectorQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(inspectorRow),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
