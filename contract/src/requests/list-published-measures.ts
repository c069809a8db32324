import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, programmeId } from '../shapes.ts';
import { publishedMeasure } from '../views/measure.ts';

export const LIST_PUBLISHED_MEASURES = defineRequest({
  name: 'list-published-measures',
  summary: 'Published commendations and revocations',
  method: 'GET',
  path: '/api/v1/published-measures',
  audience: 'anyone',
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional(), platform: idOf('plt').optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(publishedMeasure) }),
});
