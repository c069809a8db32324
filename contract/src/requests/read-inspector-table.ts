import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { filledTable } from '../views/filled-table.ts';
import { inspectorLine } from '../views/inspector.ts';

export const READ_INSPECTOR_TABLE = defineRequest({
  name: 'read-inspector-table',
  summary: 'Read a filled-in table of inspectors; nothing is entered by it',
  method: 'POST',
  path: '/api/v1/inspectors/tables',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ programme: programmeId }),
  body: 'binary',
  view: filledTable(inspectorLine),
});
