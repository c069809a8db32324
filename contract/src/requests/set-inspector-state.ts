import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noQuery, standing } from '../shapes.ts';
import { onInspector } from '../views/inspector.ts';

export const SET_INSPECTOR_STATE = defineRequest({
  name: 'set-inspector-state',
  summary: 'Suspend an inspector, take one back, or end the entry, with the reason',
  method: 'POST',
  path: '/api/v1/inspectors/:inspector/state',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: onInspector,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    state: z.enum(['active', 'suspended', 'ended']),
    reason: line(200, 0),
  }),
  view: standing,
});
