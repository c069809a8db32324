import { CHECK_SUPPORT } from '../requests/check-support.ts';
import { CONFIRM_SUPPORT } from '../requests/confirm-support.ts';
import { EXPORT_SUPPORT } from '../requests/export-support.ts';
import { FETCH_SUPPORT_TEMPLATE } from '../requests/fetch-support-template.ts';
import { LIST_SUPPORT } from '../requests/list-support.ts';
import { READ_SUPPORT_TABLE } from '../requests/read-support-table.ts';
import { RECORD_SUPPORT } from '../requests/record-support.ts';
import { STRIKE_SUPPORT } from '../requests/strike-support.ts';
import { SUM_SUPPORT } from '../requests/sum-support.ts';

/** The register of support (A4.2, B6.2). */
export const SUPPORT_REQUESTS = {
  'check-support': CHECK_SUPPORT,
  'confirm-support': CONFIRM_SUPPORT,
  'export-support': EXPORT_SUPPORT,
  'fetch-support-template': FETCH_SUPPORT_TEMPLATE,
  'list-support': LIST_SUPPORT,
  'read-support-table': READ_SUPPORT_TABLE,
  'record-support': RECORD_SUPPORT,
  'strike-support': STRIKE_SUPPORT,
  'sum-support': SUM_SUPPORT,
} as const;
