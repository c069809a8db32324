import type { SheetTable } from '@qichuang/documents';
import {
  type Language,
  REVIEW_STEP_KIND_WORDS,
  REVIEW_STEP_OUTCOME_WORDS,
  REVIEW_STEP_STATE_WORDS,
  REVIEW_STEP_WORDS,
  say,
} from '@qichuang/language';
import type { ReviewStepRow } from './review-step-rows.ts';

const COLUMNS = [
  { id: 'on', widthCharacters: 12 },
  { id: 'from', widthCharacters: 8 },
  { id: 'minutes', widthCharacters: 8 },
  { id: 'kind', widthCharacters: 12 },
  { id: 'receipt', widthCharacters: 20 },
  { id: 'application', widthCharacters: 36 },
  { id: 'organisation', widthCharacters: 30 },
  { id: 'place', widthCharacters: 36 },
  { id: 'people', widthCharacters: 36 },
  { id: 'attendance', widthCharacters: 24 },
  { id: 'state', widthCharacters: 12 },
  { id: 'outcome', widthCharacters: 18 },
] as const;

/** Defences and visits as a table for a workbook or CSV: the rows of the screen. */
export function reviewStepTable(rows: readonly ReviewStepRow[], language: Language): SheetTable {
  return {
    title: say(REVIEW_STEP_WORDS.title, language),
    columns: COLUMNS.map(({ id, widthCharacters }) => ({
      id,
      title: REVIEW_STEP_WORDS[id],
      kind: 'text',
      widthCharacters,
    })),
    rows: rows.map((row) => ({
      on: row.on,
      from: row.from,
      minutes: String(row.minutes),
      kind: say(REVIEW_STEP_KIND_WORDS[row.kind], language),
      receipt: row.application.receipt,
      application: row.application.name,
      organisation: row.organisation,
      place: row.place,
      people: row.people.join('、'),
      attendance:
        row.attendance === null ? '' : row.attendance.who || say(REVIEW_STEP_WORDS.confirmed, language),
      state: say(REVIEW_STEP_STATE_WORDS[row.state], language),
      outcome: row.outcome === null ? '' : say(REVIEW_STEP_OUTCOME_WORDS[row.outcome], language),
    })),
  };
}
