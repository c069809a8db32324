import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { noticeView } from '../views/publicity.ts';

export const SEE_NOTICE = defineRequest({
  name: 'see-notice',
  summary: 'One public notice',
  method: 'GET',
  path: '/api/v1/notices/:notice',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ notice: idOf('ntc') }),
  query: noQuery,
  body: 'none',
  view: noticeView,
});
