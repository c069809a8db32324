import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';
import { ceremony } from './draw-ceremony.ts';

const { repeats: _, ...chance } = ceremony;

export const DRAW_INSPECTION_OBJECTS = defineRequest({
  name: 'draw-inspection-objects',
  summary: 'Draw up the list of a batch from the register, by credit-risk class',
  method: 'POST',
  path: '/api/v1/inspection-plans/:plan/draws',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ plan: idOf('ipl') }),
  query: noQuery,
  body: z.strictObject({
    batch: line(60),
    title: line(120),
    hash: z.enum(['sha256', 'sm3']),
    excluded: z.array(z.strictObject({ platform: idOf('plt'), reason: line(200) })).max(1000),
    ...chance,
  }),
  view: standing.extend({ draw: z.string() }),
});
