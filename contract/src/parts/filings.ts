import { ACCEPT_FILING } from '../requests/accept-filing.ts';
import { BEGIN_FILING } from '../requests/begin-filing.ts';
import { CARRY_OVER_FILING } from '../requests/carry-over-filing.ts';
import { DECLINE_FILING } from '../requests/decline-filing.ts';
import { ENDORSE_FILING } from '../requests/endorse-filing.ts';
import { EXPORT_DUTIES } from '../requests/export-duties.ts';
import { EXPORT_FILINGS } from '../requests/export-filings.ts';
import { LIST_DUTIES } from '../requests/list-duties.ts';
import { LIST_FILINGS } from '../requests/list-filings.ts';
import { REMOVE_FILING_ATTACHMENT } from '../requests/remove-filing-attachment.ts';
import { RETURN_FILING } from '../requests/return-filing.ts';
import { SAVE_FILING_FIELDS } from '../requests/save-filing-fields.ts';
import { SEE_FILING } from '../requests/see-filing.ts';
import { SEE_FILING_DRAFT } from '../requests/see-filing-draft.ts';
import { SEE_FILING_FIELD_HISTORY } from '../requests/see-filing-field-history.ts';
import { SUBMIT_FILING } from '../requests/submit-filing.ts';
import { WITHDRAW_FILING } from '../requests/withdraw-filing.ts';

/** What is filed after the designation (A3.7, B5.2). */
export const FILING_REQUESTS = {
  'accept-filing': ACCEPT_FILING,
  'begin-filing': BEGIN_FILING,
  'carry-over-filing': CARRY_OVER_FILING,
  'decline-filing': DECLINE_FILING,
  'endorse-filing': ENDORSE_FILING,
  'export-duties': EXPORT_DUTIES,
  'export-filings': EXPORT_FILINGS,
  'list-duties': LIST_DUTIES,
  'list-filings': LIST_FILINGS,
  'remove-filing-attachment': REMOVE_FILING_ATTACHMENT,
  'return-filing': RETURN_FILING,
  'save-filing-fields': SAVE_FILING_FIELDS,
  'see-filing': SEE_FILING,
  'see-filing-draft': SEE_FILING_DRAFT,
  'see-filing-field-history': SEE_FILING_FIELD_HISTORY,
  'submit-filing': SUBMIT_FILING,
  'withdraw-filing': WITHDRAW_FILING,
} as const;
