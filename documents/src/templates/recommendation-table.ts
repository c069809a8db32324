import type { DocumentColumn } from '@qichuang/language';
import type { CellKind } from '../tables/table.ts';

export const RECOMMENDATION_TABLE = {
  code: 'D03',
  name: { zh: '推荐汇总表', en: 'Recommendation summary table' },
  origin: 'default',
} as const;

interface Column {
  readonly id: DocumentColumn;
  /** ●: the column stands in the variant everybody may see. */
  readonly public: boolean;
  readonly kind: CellKind;
  readonly widthMm: number;
}

/** D03, in the order of the template; where it names two fields in one line, each has a column. */
export const RECOMMENDATION_TABLE_COLUMNS: readonly Column[] = [
  { id: 'rank', public: true, kind: 'integer', widthMm: 12 },
  { id: 'category', public: true, kind: 'text', widthMm: 20 },
  { id: 'kind', public: true, kind: 'text', widthMm: 20 },
  { id: 'platform_name', public: true, kind: 'text', widthMm: 34 },
  { id: 'organisation_name', public: true, kind: 'text', widthMm: 30 },
  { id: 'uscc', public: false, kind: 'text', widthMm: 34 },
  { id: 'organisation_kind', public: true, kind: 'text', widthMm: 17 },
  { id: 'registered_region', public: true, kind: 'text', widthMm: 22 },
  { id: 'partners', public: true, kind: 'text', widthMm: 32 },
  { id: 'directions', public: true, kind: 'text', widthMm: 26 },
  { id: 'head_name', public: false, kind: 'text', widthMm: 16 },
  { id: 'staff_full_time', public: false, kind: 'integer', widthMm: 14 },
  { id: 'staff_technical', public: false, kind: 'integer', widthMm: 14 },
  { id: 'rd_expense_3y', public: false, kind: 'decimal', widthMm: 20 },
  { id: 'funds_total', public: false, kind: 'decimal', widthMm: 20 },
  { id: 'record_checked_on', public: false, kind: 'text', widthMm: 24 },
  { id: 'open_reasons', public: false, kind: 'text', widthMm: 28 },
  { id: 'recommender_opinion', public: false, kind: 'text', widthMm: 34 },
  { id: 'contact_name', public: false, kind: 'text', widthMm: 16 },
  { id: 'contact_phone', public: false, kind: 'text', widthMm: 24 },
  { id: 'application_number', public: true, kind: 'text', widthMm: 28 },
  { id: 'content_hash', public: true, kind: 'text', widthMm: 28 },
];
