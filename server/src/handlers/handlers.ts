import type { Handlers } from '../http/handler.ts';
import { ATTACHMENT_HANDLERS } from '../uploads/attachments.ts';
import { ACCOUNT_HANDLERS } from './accounts.ts';
import { ACT_HANDLERS } from './acts.ts';
import { ASSIGNMENT_RECORD_HANDLERS } from './assignment-records.ts';
import { CASE_READING_HANDLERS } from './case-readings.ts';
import { DASHBOARD_HANDLERS } from './dashboards.ts';
import { DRAW_HANDLERS } from './draws.ts';
import { EVALUATION_HANDLERS } from './evaluations.ts';
import { FILING_HANDLERS } from './filings.ts';
import { INSPECTION_RESULT_HANDLERS } from './inspection-results.ts';
import { INSPECTION_TASK_HANDLERS } from './inspection-tasks.ts';
import { INSPECTION_HANDLERS } from './inspections.ts';
import { INSPECTOR_HANDLERS } from './inspectors.ts';
import { LEDGER_HANDLERS } from './ledger.ts';
import { LIST_ACT_HANDLERS } from './list-acts.ts';
import { MAIL_HANDLERS } from './mail.ts';
import { MEASURE_HANDLERS } from './measures.ts';
import { MEETING_HANDLERS } from './meetings.ts';
import { ORGANISATION_HANDLERS } from './organisations.ts';
import { PAPER_HANDLERS } from './papers.ts';
import { PLATFORM_RECORD_HANDLERS } from './platform-record.ts';
import { PUBLICITY_READING_HANDLERS } from './publicity-readings.ts';
import { RECORD_HANDLERS } from './records.ts';
import { REVIEW_STEP_HANDLERS } from './review-steps.ts';
import { ROUND_ARCHIVE_HANDLERS } from './round-archives.ts';
import { ROUND_READING_HANDLERS } from './round-readings.ts';
import { SECOND_FACTOR_HANDLERS } from './second-factor.ts';
import { SELECTION_HANDLERS } from './selections.ts';
import { SESSION_HANDLERS } from './session.ts';
import { SIGN_IN_ELSEWHERE_HANDLERS } from './sign-in-elsewhere.ts';
import { SUPPORT_HANDLERS } from './support.ts';
import { TIE_HANDLERS } from './ties.ts';
import { VOICE_HANDLERS } from './voices.ts';
import { WORKSHOP_HANDLERS } from './workshop.ts';

/** What answers each request of the contract: one that is missing does not compile. */
export const HANDLERS: Handlers = {
  ...SESSION_HANDLERS,
  ...ACCOUNT_HANDLERS,
  ...ORGANISATION_HANDLERS,
  ...RECORD_HANDLERS,
  ...DASHBOARD_HANDLERS,
  ...DRAW_HANDLERS,
  ...INSPECTION_HANDLERS,
  ...INSPECTION_RESULT_HANDLERS,
  ...INSPECTION_TASK_HANDLERS,
  ...INSPECTOR_HANDLERS,
  ...LEDGER_HANDLERS,
  ...ACT_HANDLERS,
  ...EVALUATION_HANDLERS,
  ...FILING_HANDLERS,
  ...SECOND_FACTOR_HANDLERS,
  ...SELECTION_HANDLERS,
  ...TIE_HANDLERS,
  ...SIGN_IN_ELSEWHERE_HANDLERS,
  ...VOICE_HANDLERS,
  ...SUPPORT_HANDLERS,
  ...MAIL_HANDLERS,
  ...MEASURE_HANDLERS,
  ...MEETING_HANDLERS,
  ...LIST_ACT_HANDLERS,
  ...ATTACHMENT_HANDLERS,
  ...CASE_READING_HANDLERS,
  ...REVIEW_STEP_HANDLERS,
  ...ASSIGNMENT_RECORD_HANDLERS,
  ...ROUND_ARCHIVE_HANDLERS,
  ...ROUND_READING_HANDLERS,
  ...PUBLICITY_READING_HANDLERS,
  ...PAPER_HANDLERS,
  ...PLATFORM_RECORD_HANDLERS,
  ...WORKSHOP_HANDLERS,
} satisfies Handlers;
