import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { drawView } from '../views/draw.ts';

export const SEE_DRAW = defineRequest({
  name: 'see-draw',
  summary: 'One draw',
  method: 'GET',
  path: '/api/v1/draws/:draw',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: 'none',
  view: drawView,
});
