import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery } from '../shapes.ts';
import { closenessView } from '../views/closeness.ts';

export const ASSIGN_EVENLY = defineRequest({
  name: 'assign-evenly',
  summary:
    'Spread the accepted applications of a category evenly over the experts, closest to their fields, never to their own organisation',
  method: 'POST',
  path: '/api/v1/rounds/:round/reviews/even',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    category: categoryId,
    perApplication: z.number().int().min(1).max(31),
    previewOnly: z.boolean(),
  }),
  view: z.strictObject({
    assigned: z.number().int(),
    applications: z.number().int(),
    experts: z.number().int(),
    /** Of the seats now given: the sum and the least of 0 to 100 each; `null` where none is given. */
    closeness: z.strictObject({ total: z.number().int(), least: z.number().int() }).nullable(),
    /** The application served least well first. */
    panels: z.array(
      z.strictObject({
        application: z.string(),
        receipt: z.string(),
        name: z.string(),
        readers: z.array(z.strictObject({ expert: z.string(), name: z.string(), ...closenessView.shape })),
      }),
    ),
    loads: z.array(z.strictObject({ expert: z.string(), name: z.string(), load: z.number().int() })),
    recusals: z.array(z.strictObject({ expert: z.string(), application: z.string(), why: z.string() })),
    leftOut: z.array(z.strictObject({ expert: z.string(), name: z.string(), why: z.string() })),
    undeclared: z.array(z.strictObject({ expert: z.string(), name: z.string() })),
  }),
});
