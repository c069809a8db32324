import type { Day } from '@qichuang/base';
import { DOCUMENT_COLUMNS } from '@qichuang/language';
import { issueDayWords } from './issue.ts';
import { titleParagraphs } from './layout/content.ts';
import { listTable } from './layout/list-table.ts';
import { SIZE } from './layout/measures.ts';
import { packed } from './layout/packing.ts';
import { numberedFooters, sectionProperties } from './layout/page.ts';
import { placedParagraph, words } from './layout/text.ts';
import type { SheetRow, SheetTable } from './tables/table.ts';
import { writeXlsx } from './tables/write-xlsx.ts';
import { RECOMMENDATION_TABLE, RECOMMENDATION_TABLE_COLUMNS } from './templates/recommendation-table.ts';

export interface RecommendationRow {
  /** 序号, which is the rank of the recommendation. */
  readonly rank: number;
  readonly category: string;
  readonly kind: string | null;
  readonly platformName: string;
  readonly organisationName: string;
  readonly uscc: string;
  readonly organisationKind: string;
  readonly registeredRegion: string;
  readonly partners: readonly { readonly name: string; readonly confirmed: boolean }[];
  readonly directions: readonly string[];
  readonly headName: string;
  readonly staffFullTime: number | null;
  readonly staffTechnical: number | null;
  /** In ten thousand yuan, as the two following columns say. */
  readonly rdExpense3y: number | null;
  readonly fundsTotal: number | null;
  readonly recordCheckedOn: Day | null;
  readonly recordResult: string;
  readonly openReasons: readonly string[];
  readonly recommenderOpinion: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly applicationNumber: string;
  readonly contentHash: string;
}

export interface RecommendationTable {
  readonly recommender: string;
  readonly year: number;
  readonly programmeShort: string;
  readonly issuedOn: Day | null;
  readonly rows: readonly RecommendationRow[];
}

/** `public` holds the columns marked ● alone: no codes, persons, money or opinions. */
export type RecommendationVariant = 'full' | 'public';

/** D03 推荐汇总表 as a workbook. */
export async function recommendationTableXlsx(
  input: RecommendationTable,
  variant: RecommendationVariant,
): Promise<Uint8Array> {
  const table: SheetTable = {
    title: titleOf(input),
    columns: columnsOf(variant).map(({ id, kind, widthMm }) => {
      return {
        id,
        title: DOCUMENT_COLUMNS[id],
        kind,
        widthCharacters: Math.max(6, Math.round(widthMm * 0.6)),
      };
    }),
    rows: input.rows.map(cellsOf),
    remarks: [`${input.recommender}（印章）　${issueDayWords(input.issuedOn)}`],
  };
  const origin = `${RECOMMENDATION_TABLE.code} ${RECOMMENDATION_TABLE.origin}`;
  return writeXlsx(table, { language: 'zh', paper: variant === 'full' ? 'a3' : 'a4', origin });
}

/** D03 推荐汇总表 as annex 1 of the letter; the full one needs A3. */
export async function recommendationTableDocx(
  input: RecommendationTable,
  variant: RecommendationVariant,
): Promise<Uint8Array> {
  const sheet = variant === 'full' ? 'a3-landscape' : 'a4-landscape';
  const columns = columnsOf(variant);
  const sum = columns.reduce((total, { widthMm }) => total + widthMm, 0);
  const room = variant === 'full' ? 370 : 247;
  const rows = input.rows.map((row) =>
    columns.map(({ id, kind }) => printed(id, cellsOf(row)[id] ?? null, kind)),
  );
  const title = titleOf(input);
  return packed({
    title,
    template: RECOMMENDATION_TABLE,
    sections: [
      {
        properties: sectionProperties(sheet),
        footers: numberedFooters(),
        children: [
          placedParagraph([words('附件1', '黑体')], { keepNext: true }),
          ...titleParagraphs([title], 0),
          listTable({
            size: SIZE.smallFive,
            columns: columns.map(({ id, kind, widthMm }) => {
              const alignment = kind === 'text' ? 'left' : 'center';
              return { title: DOCUMENT_COLUMNS[id].zh, widthMm: (widthMm * room) / sum, alignment };
            }),
            rows,
          }),
          placedParagraph([words('材料摘要值只印前16位，全值见电子表格。', undefined, SIZE.smallFour)], {}),
          placedParagraph([words(`${input.recommender}（印章）　${issueDayWords(input.issuedOn)}`)], {
            alignment: 'right',
            right: 2,
            blankBefore: 1,
          }),
        ],
      },
    ],
  });
}

function columnsOf(variant: RecommendationVariant) {
  return RECOMMENDATION_TABLE_COLUMNS.filter((column) => variant === 'full' || column.public);
}

function titleOf({ recommender, year, programmeShort }: RecommendationTable): string {
  return `${recommender}${year}年度${programmeShort}推荐汇总表`;
}

const HASH_PRINTED = 16;

function printed(id: string, cell: string | number | null, kind: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'decimal' ? cell.toFixed(2) : String(cell);
  return id === 'content_hash' ? cell.slice(0, HASH_PRINTED) : cell;
}

function cellsOf(row: RecommendationRow): SheetRow {
  const checked = row.recordCheckedOn === null ? '' : `${row.recordCheckedOn}　`;
  return {
    rank: row.rank,
    category: row.category,
    kind: row.kind,
    platform_name: row.platformName,
    organisation_name: row.organisationName,
    uscc: row.uscc,
    organisation_kind: row.organisationKind,
    registered_region: row.registeredRegion,
    partners: row.partners
      .map(({ name, confirmed }) => `${name}（${confirmed ? '已确认' : '未确认'}）`)
      .join('、'),
    directions: row.directions.join('、'),
    head_name: row.headName,
    staff_full_time: row.staffFullTime,
    staff_technical: row.staffTechnical,
    rd_expense_3y: row.rdExpense3y,
    funds_total: row.fundsTotal,
    record_checked_on: `${checked}${row.recordResult}`,
    open_reasons: row.openReasons.join('；'),
    recommender_opinion: row.recommenderOpinion,
    contact_name: row.contactName,
    contact_phone: row.contactPhone,
    application_number: row.applicationNumber,
    content_hash: row.contentHash,
  };
}
