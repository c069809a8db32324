import { ACCOUNT_REQUESTS } from './parts/accounts.ts';
import { APPLICATION_REQUESTS } from './parts/applications.ts';
import { CHECK_REQUESTS } from './parts/check.ts';
import { DASHBOARD_REQUESTS } from './parts/dashboards.ts';
import { DRAW_REQUESTS } from './parts/draws.ts';
import { EVALUATION_REQUESTS } from './parts/evaluations.ts';
import { FILING_REQUESTS } from './parts/filings.ts';
import { INSPECTION_TASK_REQUESTS } from './parts/inspection-tasks.ts';
import { INSPECTION_REQUESTS } from './parts/inspections.ts';
import { LEDGER_REQUESTS } from './parts/ledger.ts';
import { MEASURE_REQUESTS } from './parts/measures.ts';
import { MEETING_REQUESTS } from './parts/meetings.ts';
import { ORGANISATION_REQUESTS } from './parts/organisations.ts';
import { PLATFORM_RECORD_REQUESTS } from './parts/platform-record.ts';
import { PUBLICITY_REQUESTS } from './parts/publicity.ts';
import { REVIEW_STEP_REQUESTS } from './parts/review-steps.ts';
import { REVIEW_REQUESTS } from './parts/reviews.ts';
import { ROUND_REQUESTS } from './parts/rounds.ts';
import { SELECTION_REQUESTS } from './parts/selections.ts';
import { SUPPORT_REQUESTS } from './parts/support.ts';
import { VOICE_REQUESTS } from './parts/voices.ts';
import { WORKSHOP_REQUESTS } from './parts/workshop.ts';

/** Every request of the wire, by name; OpenAPI, routes, client and fuzz tests are read from here. */
export const REQUESTS = {
  ...ACCOUNT_REQUESTS,
  ...APPLICATION_REQUESTS,
  ...CHECK_REQUESTS,
  ...DASHBOARD_REQUESTS,
  ...DRAW_REQUESTS,
  ...EVALUATION_REQUESTS,
  ...FILING_REQUESTS,
  ...INSPECTION_TASK_REQUESTS,
  ...INSPECTION_REQUESTS,
  ...LEDGER_REQUESTS,
  ...MEASURE_REQUESTS,
  ...MEETING_REQUESTS,
  ...ORGANISATION_REQUESTS,
  ...PLATFORM_RECORD_REQUESTS,
  ...PUBLICITY_REQUESTS,
  ...REVIEW_REQUESTS,
  ...REVIEW_STEP_REQUESTS,
  ...ROUND_REQUESTS,
  ...SELECTION_REQUESTS,
  ...SUPPORT_REQUESTS,
  ...VOICE_REQUESTS,
  ...WORKSHOP_REQUESTS,
} as const;

export type RequestName = keyof typeof REQUESTS;
