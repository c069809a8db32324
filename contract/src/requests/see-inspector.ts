import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noQuery } from '../shapes.ts';
import { inspectorRow, onInspector } from '../views/inspector.ts';

export const SEE_INSPECTOR = defineRequest({
  name: 'see-inspector',
  summary: 'One inspector of the register with the tasks drawn for them',
  method: 'GET',
  path: '/api/v1/inspectors/:inspector',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: onInspector,
  query: noQuery,
  body: 'none',
  view: inspectorRow.extend({
    tasks: z.array(
      z.strictObject({
        id: z.string(),
        platform: z.string(),
        batch: z.string(),
        year: z.number().int(),
        inspectOn: day.nullable(),
        state: z.string(),
      }),
    ),
  }),
});
