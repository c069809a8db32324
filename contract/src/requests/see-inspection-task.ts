import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { inspectionTaskView, onTask } from '../views/inspection-task.ts';

export const SEE_INSPECTION_TASK = defineRequest({
  name: 'see-inspection-task',
  summary: 'One inspection as the reader may see it',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: 'none',
  view: inspectionTaskView,
});
