import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery } from '../shapes.ts';

export const NOTIFY_INSPECTIONS = defineRequest({
  name: 'notify-inspections',
  summary: 'Tell platforms of a batch that they will be inspected, all or none',
  method: 'POST',
  path: '/api/v1/inspections/:inspection/notices',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ inspection: idOf('isp') }),
  query: noQuery,
  body: z.strictObject({
    tasks: z
      .array(z.strictObject({ task: idOf('itk'), version: z.number().int(), inspectOn: day }))
      .min(1)
      .max(300),
    ways: z
      .array(z.enum(['online', 'on-site']))
      .min(1)
      .max(2),
    recusalUntil: day,
  }),
  view: z.strictObject({ notified: z.number().int(), state: z.string() }),
});
