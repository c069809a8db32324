import { ASK_MILESTONE_CHANGE } from '../requests/ask-milestone-change.ts';
import { CLOSE_ENTRY } from '../requests/close-entry.ts';
import { CONFIRM_MILESTONE } from '../requests/confirm-milestone.ts';
import { CORRECT_ENTRY } from '../requests/correct-entry.ts';
import { COUNT_MILESTONES } from '../requests/count-milestones.ts';
import { DECIDE_MILESTONE_CHANGE } from '../requests/decide-milestone-change.ts';
import { EXPORT_MILESTONES } from '../requests/export-milestones.ts';
import { FETCH_PLATFORM_FILE } from '../requests/fetch-platform-file.ts';
import { LIST_MILESTONES } from '../requests/list-milestones.ts';
import { LIST_RECORD_GAPS } from '../requests/list-record-gaps.ts';
import { RECORD_ITEM } from '../requests/record-item.ts';
import { REPORT_MILESTONE } from '../requests/report-milestone.ts';
import { SEE_PLATFORM_LIFE } from '../requests/see-platform-life.ts';
import { SEE_PLATFORM_RECORD } from '../requests/see-platform-record.ts';
import { SEND_BACK_MILESTONE } from '../requests/send-back-milestone.ts';
import { UPLOAD_PLATFORM_FILE } from '../requests/upload-platform-file.ts';

/** The record of a platform, its milestones and files (A4.1, B6.1). */
export const PLATFORM_RECORD_REQUESTS = {
  'ask-milestone-change': ASK_MILESTONE_CHANGE,
  'close-entry': CLOSE_ENTRY,
  'confirm-milestone': CONFIRM_MILESTONE,
  'correct-entry': CORRECT_ENTRY,
  'count-milestones': COUNT_MILESTONES,
  'decide-milestone-change': DECIDE_MILESTONE_CHANGE,
  'export-milestones': EXPORT_MILESTONES,
  'fetch-platform-file': FETCH_PLATFORM_FILE,
  'list-milestones': LIST_MILESTONES,
  'list-record-gaps': LIST_RECORD_GAPS,
  'record-item': RECORD_ITEM,
  'report-milestone': REPORT_MILESTONE,
  'see-platform-life': SEE_PLATFORM_LIFE,
  'see-platform-record': SEE_PLATFORM_RECORD,
  'send-back-milestone': SEND_BACK_MILESTONE,
  'upload-platform-file': UPLOAD_PLATFORM_FILE,
} as const;
