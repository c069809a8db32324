import type { Day } from '@qichuang/base';
import { issueDayWords } from './issue.ts';
import { titleParagraphs } from './layout/content.ts';
import { listTable } from './layout/list-table.ts';
import { packed } from './layout/packing.ts';
import { numberedFooters, sectionProperties } from './layout/page.ts';
import { placedParagraph, words } from './layout/text.ts';
import { officialDay } from './official-days.ts';
import type { SheetColumn, SheetTable } from './tables/table.ts';
import { writeXlsx } from './tables/write-xlsx.ts';

export interface PlaqueList {
  /** 发文机关, the second line of every plaque. */
  readonly authority: string;
  readonly year: number;
  readonly programmeShort: string;
  readonly announcedOn: Day;
  readonly listedOn: Day | null;
  readonly plaques: readonly {
    readonly plaqueNumber: string;
    readonly categoryFullName: string;
    readonly platformName: string;
    readonly organisationName: string;
    readonly recommender: string;
  }[];
}

/** A plaque bears the full name of the category, the authority and the month of the announcement (D11). */
const COLUMNS = [
  { id: 'rank', title: { zh: '序号', en: 'No.' }, kind: 'integer', widthMm: 12 },
  { id: 'number', title: { zh: '牌匾编号', en: 'Plaque number' }, kind: 'text', widthMm: 36 },
  { id: 'words', title: { zh: '牌匾文字', en: 'Words on the plaque' }, kind: 'text', widthMm: 48 },
  { id: 'authority', title: { zh: '落款', en: 'Signed by' }, kind: 'text', widthMm: 36 },
  { id: 'month', title: { zh: '日期', en: 'Month' }, kind: 'text', widthMm: 22 },
  { id: 'platform', title: { zh: '平台名称', en: 'Platform' }, kind: 'text', widthMm: 40 },
  { id: 'organisation', title: { zh: '建设单位', en: 'Organisation' }, kind: 'text', widthMm: 33 },
  { id: 'recommender', title: { zh: '推荐单位', en: 'Recommended by' }, kind: 'text', widthMm: 20 },
] as const;

/** Batch list of plaques for making and handing out (A3.5). */
export async function plaqueListXlsx(input: PlaqueList): Promise<Uint8Array> {
  const columns: readonly SheetColumn[] = COLUMNS.map(({ id, title, kind, widthMm }) => {
    return { id, title, kind, widthCharacters: Math.round(widthMm * 0.6) };
  });
  const table: SheetTable = { title: titleOf(input), columns, rows: rowsOf(input) };
  return writeXlsx(table, { language: 'zh', origin: 'D11 default' });
}

/** The same list on paper, signed by the authority (A3.5). */
export async function plaqueListDocx(input: PlaqueList): Promise<Uint8Array> {
  const title = titleOf(input);
  const rows = rowsOf(input).map((row) => COLUMNS.map(({ id }) => String(row[id])));
  return packed({
    title,
    template: { code: 'D11', name: { zh: '牌匾制作清单', en: 'List of plaques' }, origin: 'default' },
    sections: [
      {
        properties: sectionProperties('a4-landscape'),
        footers: numberedFooters(),
        children: [
          ...titleParagraphs([title], 0),
          listTable({
            columns: COLUMNS.map((column) => ({ title: column.title.zh, widthMm: column.widthMm })),
            rows,
          }),
          placedParagraph([words(`${input.authority}　${issueDayWords(input.listedOn)}`)], {
            alignment: 'right',
            right: 2,
            blankBefore: 1,
          }),
        ],
      },
    ],
  });
}

function titleOf({ year, programmeShort }: PlaqueList): string {
  return `${year}年度${programmeShort}牌匾制作清单`;
}

function rowsOf({ plaques, authority, announcedOn }: PlaqueList) {
  const month = officialDay(announcedOn).replace(/月.*$/, '月');
  return plaques.map((plaque, at) => ({
    rank: at + 1,
    number: plaque.plaqueNumber,
    words: plaque.categoryFullName,
    authority,
    month,
    platform: plaque.platformName,
    organisation: plaque.organisationName,
    recommender: plaque.recommender,
  }));
}
