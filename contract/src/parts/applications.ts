import { ANSWER_PARTNERSHIP } from '../requests/answer-partnership.ts';
import { BEGIN_APPLICATION } from '../requests/begin-application.ts';
import { CHECK_ELIGIBILITY } from '../requests/check-eligibility.ts';
import { EXPORT_APPLICATIONS } from '../requests/export-applications.ts';
import { FETCH_APPLICATION_FORM } from '../requests/fetch-application-form.ts';
import { FETCH_ATTACHMENT } from '../requests/fetch-attachment.ts';
import { FETCH_FILING_ATTACHMENT } from '../requests/fetch-filing-attachment.ts';
import { FETCH_FINDINGS_ATTACHMENT } from '../requests/fetch-findings-attachment.ts';
import { FETCH_RECEIPT } from '../requests/fetch-receipt.ts';
import { INVITE_PARTNERS } from '../requests/invite-partners.ts';
import { LIST_APPLICATIONS } from '../requests/list-applications.ts';
import { LIST_PARTNERSHIPS } from '../requests/list-partnerships.ts';
import { LIST_TASKS } from '../requests/list-tasks.ts';
import { REMOVE_ATTACHMENT } from '../requests/remove-attachment.ts';
import { REOPEN_SECTION } from '../requests/reopen-section.ts';
import { SAVE_FIELDS } from '../requests/save-fields.ts';
import { SEE_APPLICATION } from '../requests/see-application.ts';
import { SEE_COPY } from '../requests/see-copy.ts';
import { SEE_DIFFERENCES } from '../requests/see-differences.ts';
import { SEE_DRAFT } from '../requests/see-draft.ts';
import { SEE_FIELD_HISTORY } from '../requests/see-field-history.ts';
import { SEE_HISTORY } from '../requests/see-history.ts';
import { SEE_OVERLAPS } from '../requests/see-overlaps.ts';
import { SELF_CHECK } from '../requests/self-check.ts';
import { STATE_REASONS } from '../requests/state-reasons.ts';
import { SUBMIT_APPLICATION } from '../requests/submit-application.ts';
import { UPLOAD_ATTACHMENT } from '../requests/upload-attachment.ts';
import { UPLOAD_FILING_ATTACHMENT } from '../requests/upload-filing-attachment.ts';
import { UPLOAD_FINDINGS_ATTACHMENT } from '../requests/upload-findings-attachment.ts';
import { WITHDRAW_APPLICATION } from '../requests/withdraw-application.ts';

/** Applications: written, saved, submitted, read, with files and partners (B5.1). */
export const APPLICATION_REQUESTS = {
  'answer-partnership': ANSWER_PARTNERSHIP,
  'begin-application': BEGIN_APPLICATION,
  'check-eligibility': CHECK_ELIGIBILITY,
  'export-applications': EXPORT_APPLICATIONS,
  'fetch-application-form': FETCH_APPLICATION_FORM,
  'fetch-attachment': FETCH_ATTACHMENT,
  'fetch-filing-attachment': FETCH_FILING_ATTACHMENT,
  'fetch-findings-attachment': FETCH_FINDINGS_ATTACHMENT,
  'fetch-receipt': FETCH_RECEIPT,
  'invite-partners': INVITE_PARTNERS,
  'list-applications': LIST_APPLICATIONS,
  'list-partnerships': LIST_PARTNERSHIPS,
  'list-tasks': LIST_TASKS,
  'remove-attachment': REMOVE_ATTACHMENT,
  'reopen-section': REOPEN_SECTION,
  'save-fields': SAVE_FIELDS,
  'see-application': SEE_APPLICATION,
  'see-copy': SEE_COPY,
  'see-differences': SEE_DIFFERENCES,
  'see-draft': SEE_DRAFT,
  'see-field-history': SEE_FIELD_HISTORY,
  'see-history': SEE_HISTORY,
  'see-overlaps': SEE_OVERLAPS,
  'self-check': SELF_CHECK,
  'state-reasons': STATE_REASONS,
  'submit-application': SUBMIT_APPLICATION,
  'upload-attachment': UPLOAD_ATTACHMENT,
  'upload-filing-attachment': UPLOAD_FILING_ATTACHMENT,
  'upload-findings-attachment': UPLOAD_FINDINGS_ATTACHMENT,
  'withdraw-application': WITHDRAW_APPLICATION,
} as const;
