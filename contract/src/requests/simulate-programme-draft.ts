import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';
import { simulationView } from '../views/workshop.ts';

export const SIMULATE_PROGRAMME_DRAFT = defineRequest({
  name: 'simulate-programme-draft',
  summary: 'What a draft’s rules would have changed in an earlier round',
  method: 'GET',
  path: '/api/v1/programme-drafts/:draft/simulation',
  audience: ['authority', 'recommender'],
  act: false,
  clause: 'A4.1',
  params: z.strictObject({ draft: idOf('pdr') }),
  query: z.strictObject({ round: idOf('rnd') }),
  body: 'none',
  view: simulationView,
});
