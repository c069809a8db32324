import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { inspectorInput, onInspector } from '../views/inspector.ts';

export const CHANGE_INSPECTOR = defineRequest({
  name: 'change-inspector',
  summary: 'Change what the register says of an inspector',
  method: 'PUT',
  path: '/api/v1/inspectors/:inspector',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: onInspector,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), entry: inspectorInput }),
  view: standing,
});
