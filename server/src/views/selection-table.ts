import type { SheetTable } from '@qichuang/documents';
import { type Language, SELECTION_WORDS, say } from '@qichuang/language';
import type { View } from './view.ts';

const COLUMNS = [
  { id: 'place', kind: 'integer', widthCharacters: 8 },
  { id: 'achievement', kind: 'text', widthCharacters: 40 },
  { id: 'holder', kind: 'text', widthCharacters: 32 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'summary', kind: 'text', widthCharacters: 60 },
] as const;

const INSIDE = [
  { id: 'points', kind: 'decimal', widthCharacters: 10 },
  { id: 'chosen', kind: 'text', widthCharacters: 8 },
  { id: 'reason', kind: 'text', widthCharacters: 40 },
  { id: 'doubt', kind: 'text', widthCharacters: 40 },
] as const;

/** The list of achievements as a table: what the reader's page shows, points only for the office (B5.3). */
export function selectionTable(
  { title, year, list, filed }: View<'see-selection'>,
  language: Language,
): SheetTable {
  const columns = filed === null ? COLUMNS : [...COLUMNS, ...INSIDE];
  return {
    title: `${title}（${year}）`,
    columns: columns.map((column) => ({ ...column, title: SELECTION_WORDS[column.id] })),
    rows: list.map((entry) => ({
      place: entry.place,
      achievement: entry.title,
      holder: entry.holder,
      platform: entry.platformName,
      summary: entry.summary,
      points: entry.hundredths === null ? null : entry.hundredths / 100,
      chosen: entry.chosen ? say(SELECTION_WORDS.chosen, language) : '',
      reason: entry.reason,
      doubt: entry.doubt,
    })),
  };
}
