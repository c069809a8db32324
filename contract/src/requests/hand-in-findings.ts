import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { onTask } from '../views/inspection-task.ts';
import { handIn } from './hand-in.ts';

export const HAND_IN_FINDINGS = defineRequest({
  name: 'hand-in-findings',
  summary: 'Save, check, freeze and sign the findings in one act',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/submission',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  ...handIn,
});
