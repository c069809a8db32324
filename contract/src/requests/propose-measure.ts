import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line, noQuery, prose, standing } from '../shapes.ts';
import { measureKind, measureSource } from '../views/measure.ts';

export const PROPOSE_MEASURE = defineRequest({
  name: 'propose-measure',
  summary: 'Propose what is to follow for a platform; it is heard, and another person decides',
  method: 'POST',
  path: '/api/v1/platforms/:platform/measures',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ platform: idOf('plt') }),
  query: noQuery,
  body: z.strictObject({
    kind: measureKind,
    source: measureSource,
    ground: line(200, 2),
    facts: prose(2000, 2),
    evidence: prose(2000, 2),
    clause: z.string().regex(/^(?:[AB]\d+(?:\.\d+)?|default)$/),
    dueOn: day.nullable(),
  }),
  view: standing,
});
