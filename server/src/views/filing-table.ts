import { parseInstant } from '@qichuang/base';
import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import {
  FILING_KIND_WORDS,
  FILING_STATE_WORDS,
  FILING_WORDS,
  formatInstant,
  type Language,
  say,
} from '@qichuang/language';
import type { DutyRow } from './duty-rows.ts';
import type { FilingRow } from './filing-rows.ts';

const FILING_COLUMNS = [
  { id: 'receipt', kind: 'text', widthCharacters: 20 },
  { id: 'kind', kind: 'text', widthCharacters: 24 },
  { id: 'period', kind: 'text', widthCharacters: 10 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'host', kind: 'text', widthCharacters: 30 },
  { id: 'city', kind: 'text', widthCharacters: 12 },
  { id: 'recommender', kind: 'text', widthCharacters: 26 },
  { id: 'state', kind: 'text', widthCharacters: 16 },
  { id: 'due', kind: 'text', widthCharacters: 12 },
  { id: 'since', kind: 'text', widthCharacters: 20 },
  { id: 'documentNumber', kind: 'text', widthCharacters: 24 },
] as const;

const DUTY_COLUMNS = [
  { id: 'kind', kind: 'text', widthCharacters: 24 },
  { id: 'period', kind: 'text', widthCharacters: 10 },
  { id: 'platform', kind: 'text', widthCharacters: 36 },
  { id: 'host', kind: 'text', widthCharacters: 30 },
  { id: 'city', kind: 'text', widthCharacters: 12 },
  { id: 'recommender', kind: 'text', widthCharacters: 26 },
  { id: 'state', kind: 'text', widthCharacters: 16 },
  { id: 'due', kind: 'text', widthCharacters: 12 },
  { id: 'handedIn', kind: 'text', widthCharacters: 20 },
  { id: 'overdue', kind: 'text', widthCharacters: 10 },
] as const;

/** The list of filings as a table for a workbook or CSV: the rows of the screen. */
export function filingTable(rows: readonly FilingRow[], language: Language): SheetTable {
  return {
    title: say(FILING_WORDS.filings, language),
    columns: FILING_COLUMNS.map(titled),
    rows: rows.map((row) => ({
      receipt: row.receipt,
      kind: say(FILING_KIND_WORDS[row.kind], language),
      period: row.period,
      platform: row.platform?.name ?? null,
      host: row.organisation,
      city: cityOf(row.platform?.city ?? '', language),
      recommender: row.recommender.name,
      state: say(FILING_STATE_WORDS[row.state], language),
      due: row.dueOn,
      since: momentOf(row.since, language),
      documentNumber: row.documentNumber,
    })),
  };
}

/** The list of duties as a table: who owes what and whether it came. */
export function dutyTable(rows: readonly DutyRow[], language: Language): SheetTable {
  return {
    title: say(FILING_WORDS.duties, language),
    columns: DUTY_COLUMNS.map(titled),
    rows: rows.map((row) => ({
      kind: say(FILING_KIND_WORDS[row.kind], language),
      period: row.period,
      platform: row.platform?.name ?? null,
      host: row.organisation,
      city: cityOf(row.city, language),
      recommender: row.recommender,
      state: stateOf(row.state, language),
      due: row.dueOn,
      handedIn: row.handedInAt === null ? null : momentOf(row.handedInAt, language),
      overdue: row.overdue ? say(FILING_WORDS.overdue, language) : '',
    })),
  };
}

function titled({
  id,
  kind,
  widthCharacters,
}: (typeof FILING_COLUMNS)[number] | (typeof DUTY_COLUMNS)[number]) {
  return { id, title: FILING_WORDS[id], kind, widthCharacters };
}

function stateOf(state: string, language: Language): string {
  return state in FILING_STATE_WORDS
    ? say(FILING_STATE_WORDS[state as keyof typeof FILING_STATE_WORDS], language)
    : state;
}

function cityOf(city: string, language: Language): string {
  return regionName(`${city}00`)?.[language] ?? regionName(city)?.[language] ?? city;
}

function momentOf(at: string, language: Language): string {
  const moment = parseInstant(at);
  return moment === undefined ? at : formatInstant(moment, language);
}
