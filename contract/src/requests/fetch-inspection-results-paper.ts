import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { onBatch } from '../views/inspection-result.ts';

export const FETCH_INSPECTION_RESULTS_PAPER = defineRequest({
  name: 'fetch-inspection-results-paper',
  summary: 'The notice of a batch’s published results (D16), as DOCX',
  method: 'GET',
  path: '/api/v1/inspections/:inspection/results/paper',
  audience: 'anyone',
  act: false,
  clause: 'A4.3',
  params: onBatch,
  query: noQuery,
  body: 'none',
  view: 'file',
});
