import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { onStep } from '../views/review-step.ts';

export const PRINT_STEP_RECORD = defineRequest({
  name: 'print-step-record',
  summary: 'The record of a defence or visit as DOCX, once it was handed in',
  method: 'GET',
  path: '/api/v1/review-steps/:step/paper',
  audience: ['authority', 'expert'],
  act: false,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: 'none',
  view: 'file',
});
