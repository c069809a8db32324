import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams } from '../shapes.ts';
import { announcementView } from '../views/publicity.ts';

export const LIST_ANNOUNCEMENTS = defineRequest({
  name: 'list-announcements',
  summary: 'Announced lists; prepared ones only for the authority',
  method: 'GET',
  path: '/api/v1/announcements',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({ round: idOf('rnd').optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(announcementView) }),
});
