import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery } from '../views/dashboard.ts';

export const FETCH_DASHBOARD_BRIEF = defineRequest({
  name: 'fetch-dashboard-brief',
  summary: 'A brief on targets and progress, as a document',
  method: 'GET',
  path: '/api/v1/dashboard/brief',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: 'file',
});
