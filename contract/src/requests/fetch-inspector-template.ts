import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const FETCH_INSPECTOR_TEMPLATE = defineRequest({
  name: 'fetch-inspector-template',
  summary: 'An empty table of inspectors to fill in',
  method: 'GET',
  path: '/api/v1/inspectors/template',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: 'file',
});
