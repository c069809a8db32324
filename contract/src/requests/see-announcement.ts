import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { announcementView } from '../views/publicity.ts';

export const SEE_ANNOUNCEMENT = defineRequest({
  name: 'see-announcement',
  summary: 'One announced list',
  method: 'GET',
  path: '/api/v1/announcements/:announcement',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ announcement: idOf('ann') }),
  query: noQuery,
  body: 'none',
  view: announcementView,
});
