import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';

export const REMOVE_FINDINGS_ATTACHMENT = defineRequest({
  name: 'remove-findings-attachment',
  summary: 'Take a picture out of the findings; frozen copies keep theirs',
  method: 'DELETE',
  path: '/api/v1/inspection-tasks/:task/attachments/:attachment',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask.extend({ attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: standing,
});
