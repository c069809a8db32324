import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery } from '../views/dashboard.ts';

export const EXPORT_DASHBOARD = defineRequest({
  name: 'export-dashboard',
  summary: 'Every number of the dashboard, as a table',
  method: 'GET',
  path: '/api/v1/dashboard/export',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...dashboardQuery }),
  body: 'none',
  view: 'file',
});
