import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { inspectionObject, inspectionObjectQuery } from '../views/inspection-object.ts';

export const LIST_INSPECTION_OBJECTS = defineRequest({
  name: 'list-inspection-objects',
  summary:
    'Platforms that may be drawn to be inspected, each with its credit-risk class; for the authority alone',
  method: 'GET',
  path: '/api/v1/inspection-objects',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject(inspectionObjectQuery),
  body: 'none',
  view: z.strictObject({
    rows: z.array(inspectionObject),
    /** By class, whatever the filters. */
    counts: z.record(z.string(), z.number().int()),
  }),
});
