import type { TableColumn } from './layout/list-table.ts';
import type { SheetColumn, SheetRow } from './tables/table.ts';

/** One platform of a published list. */
export interface ListedPlatform {
  /** 平台编号; null before the announcement gives it. */
  readonly platformNumber: string | null;
  readonly category: string;
  readonly platformName: string;
  readonly organisationName: string;
  readonly partners: readonly string[];
  readonly recommender: string;
}

const NONE = '—';

/** What an annex says of each platform, and how wide on paper; the words of D08 and D10 name these columns. */
const COLUMNS = {
  rank: { zh: '序号', en: 'No.', widthMm: 11, kind: 'integer' },
  number: { zh: '编号', en: 'Number', widthMm: 25, kind: 'text' },
  category: { zh: '类别', en: 'Category', widthMm: 22, kind: 'text' },
  platform: { zh: '平台名称', en: 'Platform', widthMm: 38, kind: 'text' },
  organisation: { zh: '建设单位', en: 'Organisation', widthMm: 32, kind: 'text' },
  partners: { zh: '联合建设单位', en: 'Partner organisations', widthMm: 28, kind: 'text' },
  recommender: { zh: '推荐单位', en: 'Recommended by', widthMm: 25, kind: 'text' },
} as const;

type ColumnId = keyof typeof COLUMNS;

/** 类别、平台名称、建设单位、联合建设单位、推荐单位, after a running number. */
export const NOTICE_LIST = [
  'rank',
  'category',
  'platform',
  'organisation',
  'partners',
  'recommender',
] as const;
/** 序号、编号、类别、平台名称、建设单位、联合建设单位、推荐单位. */
export const ANNOUNCED_LIST = [
  'rank',
  'number',
  'category',
  'platform',
  'organisation',
  'partners',
  'recommender',
] as const;

export function listRows(
  ids: readonly ColumnId[],
  platforms: readonly ListedPlatform[],
): readonly (readonly string[])[] {
  return platforms.map((platform, at) => {
    const cells = cellsOf(platform, at);
    return ids.map((id) => String(cells[id]));
  });
}

/** Widths are scaled to the 156 mm of the type area. */
export function listColumns(ids: readonly ColumnId[]): readonly TableColumn[] {
  const sum = ids.reduce((total, id) => total + COLUMNS[id].widthMm, 0);
  return ids.map((id) => ({
    title: COLUMNS[id].zh,
    widthMm: (COLUMNS[id].widthMm * 156) / sum,
    alignment: id === 'rank' || id === 'number' || id === 'category' ? 'center' : 'left',
  }));
}

export function sheetColumns(ids: readonly ColumnId[]): readonly SheetColumn[] {
  return ids.map((id) => {
    const { zh, en, widthMm, kind } = COLUMNS[id];
    return { id, title: { zh, en }, kind, widthCharacters: Math.max(6, Math.round(widthMm * 0.75)) };
  });
}

export function sheetRows(platforms: readonly ListedPlatform[]): readonly SheetRow[] {
  return platforms.map(cellsOf);
}

function cellsOf(platform: ListedPlatform, at: number): Record<ColumnId, string | number> {
  return {
    rank: at + 1,
    number: platform.platformNumber ?? NONE,
    category: platform.category,
    platform: platform.platformName,
    organisation: platform.organisationName,
    partners: platform.partners.length === 0 ? NONE : platform.partners.join('、'),
    recommender: platform.recommender,
  };
}
