import type { SheetTable } from '@qichuang/documents';
import {
  INSPECTION_RESULT_WORDS,
  INSPECTION_TASK_STATE_WORDS,
  INSPECTION_TASK_WORDS,
  type Language,
  say,
} from '@qichuang/language';
import type { InspectionTaskRow } from './inspection-task-rows.ts';
import { cityWords } from './inspector-table.ts';

const COLUMNS = [
  { id: 'platform', widthCharacters: 36 },
  { id: 'number', widthCharacters: 20 },
  { id: 'organisation', widthCharacters: 30 },
  { id: 'city', widthCharacters: 12 },
  { id: 'recommender', widthCharacters: 26 },
  { id: 'batch', widthCharacters: 16 },
  { id: 'inspectors', widthCharacters: 40 },
  { id: 'inspectOn', widthCharacters: 12 },
  { id: 'state', widthCharacters: 16 },
  { id: 'overdue', widthCharacters: 10 },
  { id: 'result', widthCharacters: 20 },
  { id: 'endedOn', widthCharacters: 12 },
] as const;

/** Inspections as a table for a workbook or CSV: the rows of the screen. */
export function inspectionTaskTable(rows: readonly InspectionTaskRow[], language: Language): SheetTable {
  return {
    title: say(INSPECTION_TASK_WORDS.tasks, language),
    columns: COLUMNS.map(({ id, widthCharacters }) => ({
      id,
      title: INSPECTION_TASK_WORDS[id],
      kind: 'text',
      widthCharacters,
    })),
    rows: rows.map((row) => ({
      platform: row.platform.name,
      number: row.platform.number,
      organisation: row.organisation,
      city: cityWords(row.platform.city, language),
      recommender: row.recommender,
      batch: `${row.inspection.year} ${row.inspection.name}`,
      inspectors: row.inspectors.map(({ name, organisation }) => `${name}（${organisation}）`).join('、'),
      inspectOn: row.inspectOn,
      state: say(INSPECTION_TASK_STATE_WORDS[row.state], language),
      overdue: row.overdue ? say(INSPECTION_TASK_WORDS.overdue, language) : '',
      result: row.result === null ? null : say(INSPECTION_RESULT_WORDS[row.result], language),
      endedOn: row.endedOn,
    })),
  };
}
