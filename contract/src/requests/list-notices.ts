import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams } from '../shapes.ts';
import { noticeView } from '../views/publicity.ts';

export const LIST_NOTICES = defineRequest({
  name: 'list-notices',
  summary: 'Public notices; prepared ones only for the authority',
  method: 'GET',
  path: '/api/v1/notices',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({ round: idOf('rnd').optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(noticeView) }),
});
