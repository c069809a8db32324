import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, instant } from '../shapes.ts';
import { platformRecordView } from '../views/platform-record.ts';

export const SEE_PLATFORM_RECORD = defineRequest({
  name: 'see-platform-record',
  summary: 'What was true of a platform on a day, as known at a moment',
  method: 'GET',
  path: '/api/v1/platforms/:platform/record',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt') }),
  query: z.strictObject({ on: day.optional(), knownAt: instant.optional() }),
  body: 'none',
  view: platformRecordView,
});
