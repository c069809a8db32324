import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { selectionView } from '../views/selection.ts';

export const SEE_SELECTION = defineRequest({
  name: 'see-selection',
  summary: 'One year’s choice of achievements as the reader may see it',
  method: 'GET',
  path: '/api/v1/selections/:selection',
  audience: 'anyone',
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: 'none',
  view: selectionView,
});
