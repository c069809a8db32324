import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { versionMovesView } from '../views/draft-moves.ts';

export const SEE_VERSION_MOVES = defineRequest({
  name: 'see-version-moves',
  summary: 'How a draft of one’s own went over to later versions of its programme',
  method: 'GET',
  path: '/api/v1/applications/:application/version-moves',
  audience: ['applicant'],
  act: false,
  clause: 'A4.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: versionMovesView,
});
