import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { inspectionView } from '../views/inspection-task.ts';

export const SEE_INSPECTION = defineRequest({
  name: 'see-inspection',
  summary: 'One batch with its draws, recusals and tasks',
  method: 'GET',
  path: '/api/v1/inspections/:inspection',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: z.strictObject({ inspection: idOf('isp') }),
  query: noQuery,
  body: 'none',
  view: inspectionView,
});
