import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const FETCH_INSPECTION_LETTER = defineRequest({
  name: 'fetch-inspection-letter',
  summary: 'The letter that tells a platform it will be inspected (D16), as DOCX',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task/letter',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: 'none',
  view: 'file',
});
