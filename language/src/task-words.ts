import { APPLICATION_TASKS } from './application-tasks.ts';
import { INSPECTION_TASKS } from './inspection-tasks.ts';
import { MEETING_TASKS } from './meeting-tasks.ts';
import { PLATFORM_TASKS } from './platform-tasks.ts';
import { REVIEW_STEP_TASKS } from './review-step-tasks.ts';

/** Everything that can wait for somebody, by who it waits for and what it is. */
export const TASK_TEXTS = {
  ...PLATFORM_TASKS,
  ...INSPECTION_TASKS,
  ...MEETING_TASKS,
  ...REVIEW_STEP_TASKS,
  ...APPLICATION_TASKS,
} as const;

export type TaskKind = keyof typeof TASK_TEXTS;
