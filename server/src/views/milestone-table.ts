import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import { type Language, MILESTONE_WORDS } from '@qichuang/language';
import type { MilestoneRow } from './milestone-rows.ts';

const COLUMNS = [
  { id: 'standing', kind: 'text', widthCharacters: 16 },
  { id: 'dueOn', kind: 'text', widthCharacters: 12 },
  { id: 'task', kind: 'text', widthCharacters: 40 },
  { id: 'deliverable', kind: 'text', widthCharacters: 30 },
  { id: 'number', kind: 'text', widthCharacters: 20 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'host', kind: 'text', widthCharacters: 30 },
  { id: 'city', kind: 'text', widthCharacters: 12 },
  { id: 'doneOn', kind: 'text', widthCharacters: 12 },
  { id: 'finding', kind: 'text', widthCharacters: 30 },
] as const;

/** Milestones as a table for a workbook or CSV: the rows of the screen. */
export function milestoneTable(rows: readonly MilestoneRow[], language: Language): SheetTable {
  return {
    title: MILESTONE_WORDS.title[language],
    columns: COLUMNS.map(({ id, kind, widthCharacters }) => {
      return { id, title: MILESTONE_WORDS[id], kind, widthCharacters };
    }),
    rows: rows.map((row) => ({
      standing: MILESTONE_WORDS[row.standing][language],
      dueOn: row.dueOn,
      task: row.task[language],
      deliverable: row.deliverable,
      number: row.platform.number,
      platform: row.platform.name,
      host: row.organisation,
      city: regionName(`${row.city}00`)?.[language] ?? row.city,
      doneOn: row.doneOn,
      finding: row.checked?.finding ?? null,
    })),
  };
}
