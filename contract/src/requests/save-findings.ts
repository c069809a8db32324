import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { fieldSaves, fieldsSaved } from '../views/field-saves.ts';
import { onTask } from '../views/inspection-task.ts';

export const SAVE_FINDINGS = defineRequest({
  name: 'save-findings',
  summary: 'Save some fields of the findings, each with the revision it was based on',
  method: 'PATCH',
  path: '/api/v1/inspection-tasks/:task/fields',
  audience: ['inspector'],
  act: false,
  clause: 'A4.3',
  params: onTask,
  query: noQuery,
  body: fieldSaves,
  view: fieldsSaved,
});
