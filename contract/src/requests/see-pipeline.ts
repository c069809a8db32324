import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

export const SEE_PIPELINE = defineRequest({
  name: 'see-pipeline',
  summary: 'How far the applications of a round came, and what fell away at which step',
  method: 'GET',
  path: '/api/v1/dashboard/pipeline',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({ ...dashboardQuery, round: idOf('rnd').optional() }),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    /** The round shown; `null` where none was called by the day. */
    round: z.string().nullable(),
    rounds: z.array(z.strictObject({ id: z.string(), title: words })),
    steps: z.array(
      z.strictObject({
        step: z.string(),
        reached: figure,
        /** Who did not come from the step before to this one, by the state they are in. */
        stopped: z.array(z.strictObject({ standing: z.string(), figure })),
      }),
    ),
  }),
});
