import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { filledTable } from '../views/filled-table.ts';
import { supportLine } from '../views/support.ts';

export const READ_SUPPORT_TABLE = defineRequest({
  name: 'read-support-table',
  summary: 'Read a filled-in table of support; nothing is entered by it',
  method: 'POST',
  path: '/api/v1/support/tables',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: z.strictObject({ programme: programmeId }),
  body: 'binary',
  view: filledTable(supportLine),
});
