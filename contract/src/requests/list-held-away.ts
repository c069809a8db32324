import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, role } from '../shapes.ts';
import { tieView } from '../views/tie.ts';

export const LIST_HELD_AWAY = defineRequest({
  name: 'list-held-away',
  summary:
    "Officials of one's unit with the ties that hold them away from cases; all units to the security administrator",
  method: 'GET',
  path: '/api/v1/held-away',
  audience: ['recommender', 'authority', 'security-administrator'],
  act: false,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        person: z.string(),
        version: z.number().int(),
        name: z.string(),
        own: z.boolean(),
        offices: z.array(z.strictObject({ role, unit: z.string() })),
        ties: z.array(tieView),
        /** Whether the reader may end ties of this person. */
        mayEnd: z.boolean(),
      }),
    ),
  }),
});
