import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { onBatch } from '../views/inspection-result.ts';

export const PUBLISH_INSPECTION_RESULTS = defineRequest({
  name: 'publish-inspection-results',
  summary: 'Publish concluded results of a batch, by another person than who concluded them; all or none',
  method: 'POST',
  path: '/api/v1/inspections/:inspection/results',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: onBatch,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    tasks: z
      .array(z.strictObject({ task: idOf('itk'), version: z.number().int() }))
      .min(1)
      .max(500),
  }),
  view: standing.extend({ published: z.number().int() }),
});
