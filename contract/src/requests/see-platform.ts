import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { platformView } from '../views/publicity.ts';

export const SEE_PLATFORM = defineRequest({
  name: 'see-platform',
  summary: 'One platform',
  method: 'GET',
  path: '/api/v1/platforms/:platform',
  audience: 'anyone',
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt') }),
  query: noQuery,
  body: 'none',
  view: platformView,
});
