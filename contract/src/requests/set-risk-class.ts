import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line, noQuery, standing } from '../shapes.ts';
import { onInspectionObject } from '../views/inspection-object.ts';

export const SET_RISK_CLASS = defineRequest({
  name: 'set-risk-class',
  summary: 'Set the credit-risk class of a platform by hand with a reason, or take that back',
  method: 'POST',
  path: '/api/v1/inspection-objects/:platform/class',
  audience: ['authority.clerk'],
  act: true,
  clause: 'A4.3',
  params: onInspectionObject,
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    risk: z.enum(['A', 'B', 'C', 'D']).nullable(),
    reason: line(200),
    until: day.nullable(),
  }),
  view: standing,
});
