import { parseInstant } from '@qichuang/base';
import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import {
  APPLICATION_LIST_WORDS,
  applicationMark,
  formatInstant,
  type Language,
  stateWord,
} from '@qichuang/language';
import { findCategory, hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import type { ApplicationRow } from './application-rows.ts';

const COLUMNS = [
  { id: 'receipt', kind: 'text', widthCharacters: 18 },
  { id: 'name', kind: 'text', widthCharacters: 36 },
  { id: 'category', kind: 'text', widthCharacters: 14 },
  { id: 'kind', kind: 'text', widthCharacters: 14 },
  { id: 'organisation', kind: 'text', widthCharacters: 30 },
  { id: 'region', kind: 'text', widthCharacters: 16 },
  { id: 'recommender', kind: 'text', widthCharacters: 24 },
  { id: 'rank', kind: 'integer', widthCharacters: 8 },
  { id: 'state', kind: 'text', widthCharacters: 12 },
  { id: 'since', kind: 'text', widthCharacters: 20 },
  { id: 'dueAt', kind: 'text', widthCharacters: 20 },
  { id: 'round', kind: 'text', widthCharacters: 28 },
  { id: 'id', kind: 'text', widthCharacters: 16 },
] as const;

/** The list as a table for a workbook or CSV: the rows of the screen, every column of them. */
export function applicationTable(
  rows: readonly ApplicationRow[],
  programmes: ReadonlyMap<string, Programme>,
  language: Language,
): SheetTable {
  return {
    title: APPLICATION_LIST_WORDS.title[language],
    columns: COLUMNS.map(({ id, kind, widthCharacters }) => ({
      id,
      title: APPLICATION_LIST_WORDS[id],
      kind,
      widthCharacters,
    })),
    rows: rows.map((row) => ({
      receipt: row.receipt,
      name: row.name,
      ...categoryOf(row, programmes, language),
      organisation: row.organisation?.name ?? null,
      region: regionName(row.organisation?.region ?? '')?.[language] ?? row.organisation?.region ?? null,
      recommender: row.recommender?.name ?? null,
      rank: row.rank,
      state: stateWord(applicationMark(row.state, recommendsIn(programmes.get(row.programme))), language),
      since: timeOf(row.since, language),
      dueAt: row.dueAt === null ? null : timeOf(row.dueAt, language),
      round: row.roundTitle[language],
      id: row.id,
    })),
  };
}

function recommendsIn(programme: Programme | undefined): boolean {
  return programme === undefined || hasPreliminaryReview(programme);
}

function categoryOf(row: ApplicationRow, programmes: ReadonlyMap<string, Programme>, language: Language) {
  const programme = programmes.get(row.programme);
  const category = programme === undefined ? undefined : findCategory(programme, row.category);
  const kind = category?.kinds?.find(({ id }) => id === row.kind);
  return { category: category?.names[language] ?? row.category, kind: kind?.[language] ?? row.kind };
}

function timeOf(at: string, language: Language): string {
  const moment = parseInstant(at);
  return moment === undefined ? at : formatInstant(moment, language);
}
