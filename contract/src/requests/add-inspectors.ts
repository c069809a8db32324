import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, programmeId } from '../shapes.ts';
import { inspectorLine } from '../views/inspector.ts';

export const ADD_INSPECTORS = defineRequest({
  name: 'add-inspectors',
  summary: 'Take inspectors into the register with their accounts, all lines or none',
  method: 'POST',
  path: '/api/v1/inspectors',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ programme: programmeId, lines: z.array(inspectorLine).min(1).max(100) }),
  view: z.strictObject({ ids: z.array(z.string()), state: z.string() }),
});
