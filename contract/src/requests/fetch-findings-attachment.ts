import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const FETCH_FINDINGS_ATTACHMENT = defineRequest({
  name: 'fetch-findings-attachment',
  summary: 'A picture or paper of an inspection',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task/attachments/:attachment',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: onTask.extend({ attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
