import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, line, noQuery, standing } from '../shapes.ts';
import { ceremony } from './draw-ceremony.ts';

const { repeats: _, ...chance } = ceremony;

export const DRAW_EXPERTS = defineRequest({
  name: 'draw-experts',
  summary: 'Draw up the list from which the readers of a category are drawn, by kind of expert',
  method: 'POST',
  path: '/api/v1/rounds/:round/expert-draws',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A3.3',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    category: categoryId,
    title: line(120),
    hash: z.enum(['sha256', 'sm3']),
    seats: z
      .array(
        z.strictObject({
          kind: z.enum(['technical', 'finance', 'management']),
          take: z.number().int().min(1).max(99),
          reserves: z.number().int().min(0).max(99),
        }),
      )
      .min(1)
      .max(3),
    excluded: z.array(z.strictObject({ expert: idOf('exp'), reason: line(200) })).max(1000),
    ...chance,
  }),
  view: standing.extend({ number: z.number().int() }),
});
