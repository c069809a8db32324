import { CANCEL_REVIEW_STEP } from '../requests/cancel-review-step.ts';
import { CHANGE_REVIEW_STEP } from '../requests/change-review-step.ts';
import { CONFIRM_STEP_ATTENDANCE } from '../requests/confirm-step-attendance.ts';
import { DECLINE_REVIEW_STEP } from '../requests/decline-review-step.ts';
import { EXPORT_REVIEW_STEPS } from '../requests/export-review-steps.ts';
import { HAND_IN_STEP_RECORD } from '../requests/hand-in-step-record.ts';
import { LIST_REVIEW_STEPS } from '../requests/list-review-steps.ts';
import { PLAN_REVIEW_STEPS } from '../requests/plan-review-steps.ts';
import { PRINT_STEP_RECORD } from '../requests/print-step-record.ts';
import { REOPEN_STEP_RECORD } from '../requests/reopen-step-record.ts';
import { SEE_REVIEW_STEP } from '../requests/see-review-step.ts';
import { SEE_STEP_PLANNING } from '../requests/see-step-planning.ts';
import { SIGN_STEP_RECORD } from '../requests/sign-step-record.ts';

/** Oral defences and site visits of applications under review. */
export const REVIEW_STEP_REQUESTS = {
  'cancel-review-step': CANCEL_REVIEW_STEP,
  'change-review-step': CHANGE_REVIEW_STEP,
  'confirm-step-attendance': CONFIRM_STEP_ATTENDANCE,
  'decline-review-step': DECLINE_REVIEW_STEP,
  'export-review-steps': EXPORT_REVIEW_STEPS,
  'hand-in-step-record': HAND_IN_STEP_RECORD,
  'list-review-steps': LIST_REVIEW_STEPS,
  'plan-review-steps': PLAN_REVIEW_STEPS,
  'print-step-record': PRINT_STEP_RECORD,
  'reopen-step-record': REOPEN_STEP_RECORD,
  'see-review-step': SEE_REVIEW_STEP,
  'see-step-planning': SEE_STEP_PLANNING,
  'sign-step-record': SIGN_STEP_RECORD,
} as const;
