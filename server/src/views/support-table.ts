import type { SheetTable } from '@qichuang/documents';
import { regionName } from '@qichuang/domain';
import {
  type Language,
  SUPPORT_COLUMN_WORDS,
  SUPPORT_STATE_WORDS,
  SUPPORT_WORDS,
  say,
} from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import type { SupportRow } from './support-rows.ts';

type ColumnId = keyof typeof SUPPORT_COLUMN_WORDS;

/** What a filled-in table is read by, in the order of the template. */
export const ENTRY_COLUMNS = [
  'platform',
  'kind',
  'source',
  'sourceName',
  'amount',
  'received',
  'decidedOn',
  'purpose',
  'documentNumber',
  'pilotName',
  'pilotLevel',
  'pilotResult',
] as const satisfies readonly ColumnId[];

const LIST_COLUMNS: readonly ColumnId[] = [
  'platform',
  'platformName',
  'organisation',
  'city',
  ...ENTRY_COLUMNS.slice(1),
  'state',
];

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
  platform: 20,
  platformName: 36,
  organisation: 30,
  sourceName: 28,
  purpose: 36,
  documentNumber: 24,
  pilotName: 30,
};

/** Fen of ten thousand yuan, the unit of the tables. */
const WAN = 1_000_000;

/** The register as a table for a workbook or CSV: the rows of the screen. */
export function supportTable(rows: readonly SupportRow[], language: Language): SheetTable {
  return {
    title: say(SUPPORT_WORDS.register, language),
    columns: LIST_COLUMNS.map(columnOf),
    rows: rows.map((row) => ({
      platform: row.platform.number,
      platformName: row.platform.name,
      organisation: row.platform.organisation,
      city: regionName(`${row.platform.city}00`)?.[language] ?? row.platform.city,
      kind: row.kind[language],
      source: row.source[language],
      sourceName: row.sourceName,
      amount: row.amountFen / WAN,
      received: row.receivedFen / WAN,
      decidedOn: row.decidedOn,
      purpose: row.purpose,
      documentNumber: row.documentNumber,
      pilotName: row.pilot?.name ?? null,
      pilotLevel: row.pilot?.level ?? null,
      pilotResult: row.pilot?.result ?? null,
      state: say(SUPPORT_STATE_WORDS[row.state], language),
    })),
  };
}

/** An empty table to be filled in; under it, which kinds and sources the programme lists. */
export function supportTemplate({ reports: { support } }: Programme, language: Language): SheetTable {
  const listed = (of: 'kind' | 'source') =>
    `${say(SUPPORT_COLUMN_WORDS[of], language)}: ${support[of].map((choice) => choice[language]).join(' / ')}`;
  return {
    title: say(SUPPORT_WORDS.template, language),
    columns: ENTRY_COLUMNS.map(columnOf),
    rows: [],
    remarks: [listed('kind'), listed('source')],
  };
}

function columnOf(id: ColumnId) {
  const kind = id === 'amount' || id === 'received' ? ('decimal' as const) : ('text' as const);
  return { id, title: SUPPORT_COLUMN_WORDS[id], kind, widthCharacters: WIDTHS[id] ?? 14 };
}
