import type { SheetTable } from '@qichuang/documents';
import { CITIES, regionName } from '@qichuang/domain';
import {
  INSPECTOR_COLUMN_WORDS,
  INSPECTOR_STATE_WORDS,
  INSPECTOR_WORDS,
  type Language,
  say,
} from '@qichuang/language';
import type { InspectorRow } from './inspector-rows.ts';

export type InspectorColumn = keyof typeof INSPECTOR_COLUMN_WORDS;

/** What a filled-in table is read by, in the order of the template. */
export const INSPECTOR_ENTRY_COLUMNS = [
  'account',
  'name',
  'email',
  'phone',
  'password',
  'organisationName',
  'uscc',
  'city',
  'credential',
  'fields',
  'cities',
  'validUntil',
  'conflicts',
] as const satisfies readonly InspectorColumn[];

const LIST_COLUMNS: readonly InspectorColumn[] = [
  'name',
  'account',
  'organisationName',
  'uscc',
  'city',
  'credential',
  'fields',
  'cities',
  'validUntil',
  'conflicts',
  'load',
  'state',
  'reason',
];

const WIDTHS: Readonly<Partial<Record<InspectorColumn, number>>> = {
  organisationName: 32,
  uscc: 22,
  email: 24,
  fields: 24,
  cities: 24,
  conflicts: 40,
  reason: 30,
};

/** The register as a table for a workbook or CSV: the rows of the screen. */
export function inspectorTable(rows: readonly InspectorRow[], language: Language): SheetTable {
  const between = language === 'zh' ? '、' : ', ';
  return {
    title: say(INSPECTOR_WORDS.register, language),
    columns: LIST_COLUMNS.map(columnOf),
    rows: rows.map((row) => ({
      name: row.name,
      account: row.account,
      organisationName: row.organisationName,
      uscc: row.uscc,
      city: cityWords(row.city, language),
      credential: row.credential,
      fields: row.fields.join(between),
      cities:
        row.cities.length === 0
          ? say(INSPECTOR_WORDS.anywhere, language)
          : row.cities.map((city) => cityWords(city, language)).join(between),
      validUntil: row.validUntil,
      conflicts: row.conflicts.map(({ name, reason }) => `${name}（${reason}）`).join('；'),
      load: row.load,
      state: say(INSPECTOR_STATE_WORDS[row.state], language),
      reason: row.reason,
    })),
  };
}

/** An empty table to be filled in, with what its cells look like under it. */
export function inspectorTemplate(language: Language): SheetTable {
  return {
    title: say(INSPECTOR_WORDS.template, language),
    columns: INSPECTOR_ENTRY_COLUMNS.map(columnOf),
    rows: [],
    remarks: [say(INSPECTOR_WORDS.remarkCities, language), say(INSPECTOR_WORDS.remarkConflicts, language)],
  };
}

export function cityWords(code: string, language: Language): string {
  if (code === '3700') return say(INSPECTOR_WORDS.province, language);
  return regionName(`${code}00`)?.[language] ?? code;
}

/** The code behind what was typed: a city by either name, or the province's own. */
export function cityCode(text: string): string | undefined {
  const { zh, en } = INSPECTOR_WORDS.province;
  if (text === zh || text === en) return '3700';
  return CITIES.find((city) => city.zh === text || city.en === text || city.zh === `${text}市`)?.code.slice(
    0,
    4,
  );
}

function columnOf(id: InspectorColumn) {
  return {
    id,
    title: INSPECTOR_COLUMN_WORDS[id],
    kind: id === 'load' ? ('integer' as const) : ('text' as const),
    widthCharacters: WIDTHS[id] ?? 14,
  };
}
