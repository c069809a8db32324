import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { platformLifeView } from '../views/platform-life.ts';

export const SEE_PLATFORM_LIFE = defineRequest({
  name: 'see-platform-life',
  summary: 'What happened in a platform’s life, the latest first, within the reader’s sight',
  method: 'GET',
  path: '/api/v1/platforms/:platform/life',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt') }),
  query: noQuery,
  body: 'none',
  view: platformLifeView,
});
