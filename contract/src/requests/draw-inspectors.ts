import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';
import { ceremony } from './draw-ceremony.ts';

const { repeats: _, ...chance } = ceremony;

export const DRAW_INSPECTORS = defineRequest({
  name: 'draw-inspectors',
  summary: 'Draw up the list of a batch’s inspectors from the register',
  method: 'POST',
  path: '/api/v1/inspections/:inspection/draws',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ inspection: idOf('isp') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    perTask: z.number().int().min(1).max(9),
    title: line(120),
    hash: z.enum(['sha256', 'sm3']),
    ...chance,
  }),
  view: standing.extend({ draw: z.string() }),
});
