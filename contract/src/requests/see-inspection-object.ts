import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { inspectionObjectView, onInspectionObject } from '../views/inspection-object.ts';

export const SEE_INSPECTION_OBJECT = defineRequest({
  name: 'see-inspection-object',
  summary: 'What the credit-risk class of one platform rests on, and what was set by hand',
  method: 'GET',
  path: '/api/v1/inspection-objects/:platform',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: onInspectionObject,
  query: noQuery,
  body: 'none',
  view: inspectionObjectView,
});
