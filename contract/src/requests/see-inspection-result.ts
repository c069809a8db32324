import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { inspectionResultView } from '../views/inspection-result.ts';
import { onTask } from '../views/inspection-task.ts';

export const SEE_INSPECTION_RESULT = defineRequest({
  name: 'see-inspection-result',
  summary:
    'What became of an inspection after its record was signed: objection, answer, rectification, publication',
  method: 'GET',
  path: '/api/v1/inspection-tasks/:task/result',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: 'none',
  view: inspectionResultView,
});
