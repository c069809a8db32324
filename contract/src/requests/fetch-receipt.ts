import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_RECEIPT = defineRequest({
  name: 'fetch-receipt',
  summary: 'The frozen copy as its canonical bytes, to be checked against its hash',
  method: 'GET',
  path: '/api/v1/applications/:application/copies/:number/frozen.json',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app'), number: z.coerce.number().int().min(1) }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
