import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, programmeId, standing } from '../shapes.ts';
import { ceremony } from './draw-ceremony.ts';

// A room of people watches; a list longer than this is no list of platforms or experts.
const MOST = 5000;

const candidate = z.strictObject({ subject: line(60, 0), name: line(200) });

export const PREPARE_DRAW = defineRequest({
  name: 'prepare-draw',
  summary: 'Draw up a list to be drawn from',
  method: 'POST',
  path: '/api/v1/draws',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    programme: programmeId,
    purpose: z.enum(['inspection-objects', 'inspectors', 'experts', 'ties']),
    about: line(60, 0),
    title: line(120),
    hash: z.enum(['sha256', 'sm3']),
    strata: z
      .array(
        z.strictObject({
          name: line(60),
          take: z.number().int().min(0).max(MOST),
          reserves: z.number().int().min(0).max(MOST),
          candidates: z.array(candidate).min(1).max(MOST),
          excluded: z.array(candidate.extend({ reason: line(200) })).max(MOST),
        }),
      )
      .min(1)
      .max(50),
    ...ceremony,
  }),
  view: standing.extend({ number: z.number().int() }),
});
