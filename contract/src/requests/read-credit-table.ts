import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { filledTable } from '../views/filled-table.ts';
import { creditLine } from '../views/organisation.ts';

export const READ_CREDIT_TABLE = defineRequest({
  name: 'read-credit-table',
  summary: 'Read a table of what a credit register answered; nothing is entered by it',
  method: 'POST',
  path: '/api/v1/credit-tables',
  audience: ['authority.clerk'],
  act: false,
  clause: 'B4.1',
  params: noParams,
  query: noQuery,
  body: 'binary',
  view: filledTable(creditLine),
});
