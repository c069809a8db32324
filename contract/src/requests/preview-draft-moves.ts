import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { draftMovesView } from '../views/draft-moves.ts';

export const PREVIEW_DRAFT_MOVES = defineRequest({
  name: 'preview-draft-moves',
  summary: 'What the version in force would change for the open drafts of a round',
  method: 'GET',
  path: '/api/v1/rounds/:round/draft-moves',
  audience: ['authority'],
  act: false,
  clause: 'A4.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: 'none',
  view: draftMovesView,
});
