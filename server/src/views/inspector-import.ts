import { parseDay } from '@qichuang/base';
import { checkInspectors, foldAccount, type InspectorLine } from '@qichuang/casework';
import type { ReadTable } from '@qichuang/documents';
import type { Refusal } from '@qichuang/domain';
import {
  fieldFaultWords,
  INSPECTOR_COLUMN_WORDS,
  INSPECTOR_WORDS,
  type Language,
  refusalWords,
  say,
} from '@qichuang/language';
import { actOf } from '../http/from-act.ts';
import type { Visit } from '../http/handler.ts';
import { passwordFaults } from '../identity/password.ts';
import { missingCells, namedRows, plainCell, wrongCell } from './filled-table.ts';
import { cityCode, INSPECTOR_ENTRY_COLUMNS } from './inspector-table.ts';
import type { View } from './view.ts';

type Imported = View<'read-inspector-table'>;
type ColumnId = (typeof INSPECTOR_ENTRY_COLUMNS)[number];
type Cells = Readonly<Partial<Record<ColumnId, string>>>;
type Line = InspectorLine & { readonly password: string };
type Asked = Pick<Visit, 'house' | 'actor' | 'at' | 'seed' | 'request' | 'language'>;
type Judged = Pick<Imported['rows'][number], 'line' | 'faults'>;

const MUST = ['account', 'name', 'organisationName', 'city', 'credential', 'validUntil'] as const;

/** What a filled-in table says, row by row, with what is wrong with each; nobody is entered (A4.3, B6.3). O(rows), a few lookups each. */
export async function readInspectorRows(
  visit: Asked,
  programme: string,
  table: ReadTable,
): Promise<Imported> {
  const met = new Set<string>();
  const rows = [];
  for (const { row, cells, named } of namedRows(
    table,
    INSPECTOR_ENTRY_COLUMNS,
    INSPECTOR_COLUMN_WORDS,
    'password',
  )) {
    const judged = await judgedRow(visit, programme, named);
    const keys = [`account ${foldAccount(named.account ?? '')}`, `credential ${named.credential ?? ''}`];
    const twice = keys.some((key) => met.has(key));
    for (const key of keys) met.add(key);
    rows.push({
      row,
      cells,
      ...(twice ? { line: null, faults: [say(INSPECTOR_WORDS.saidTwice, visit.language)] } : judged),
    });
  }
  return { head: table.head, rows };
}

async function judgedRow(visit: Asked, programme: string, cells: Cells): Promise<Judged> {
  const { house, language } = visit;
  const said = (id: ColumnId) => say(INSPECTOR_COLUMN_WORDS[id], language);
  const missing = missingCells(cells, MUST, INSPECTOR_COLUMN_WORDS, language);
  if (missing.length > 0) return { line: null, faults: missing };
  const wrong = (id: ColumnId) => wrongCell(cells, id, INSPECTOR_COLUMN_WORDS, language);
  const city = cityCode(cells.city ?? '');
  const cities = parted(cells.cities).map(cityCode);
  const validUntil = parseDay((cells.validUntil ?? '').replaceAll('/', '-').slice(0, 10));
  const faults = [
    ...(city === undefined ? [wrong('city')] : []),
    ...(cities.includes(undefined) ? [wrong('cities')] : []),
    ...(validUntil === undefined ? [wrong('validUntil')] : []),
  ];
  if (city === undefined || validUntil === undefined || faults.length > 0) return { line: null, faults };
  const { account = '', name = '', email = '', phone = '', password = '', uscc = '' } = cells;
  const line: Line = {
    account: plainCell(account, 80),
    name: plainCell(name, 40),
    email: plainCell(email, 100),
    phone: plainCell(phone, 40),
    password,
    inspector: {
      organisationName: plainCell(cells.organisationName ?? '', 100),
      uscc: uscc === '' ? null : uscc.toUpperCase(),
      city,
      credential: plainCell(cells.credential ?? '', 40),
      fields: parted(cells.fields).map((text) => plainCell(text, 40)),
      cities: cities.filter((one) => one !== undefined),
      validUntil,
      conflicts: (cells.conflicts ?? '')
        .split(/[;；]/u)
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map(conflictOf),
    },
  };
  const [refusal = null] = await checkInspectors(house.desk, actOf(visit, { programme, lines: [line] }));
  const said2 = refusal === null ? [] : saysOf(refusal, language);
  const [known] = await house.desk.shelf.where('person', { account: foldAccount(account) });
  const weak =
    known === undefined
      ? passwordFaults(password, account, 'password').map(
          ({ fault }) => `${said('password')}：${fieldFaultWords(fault, language)}`,
        )
      : [];
  const all = [...said2, ...weak];
  return all.length === 0 ? { line, faults: [] } : { line: null, faults: all };
}

/** Each faulty field under the name of its column, or what the refusal says as a whole. */
function saysOf(refusal: Refusal, language: Language): readonly string[] {
  if (refusal.fields === undefined || refusal.fields.length === 0)
    return [refusalWords(refusal, language).detail];
  return refusal.fields.map(({ field, fault }) => {
    const column = INSPECTOR_ENTRY_COLUMNS.find((id) => field.split('.').includes(id));
    const words = fieldFaultWords(fault, language);
    return column === undefined ? words : `${say(INSPECTOR_COLUMN_WORDS[column], language)}：${words}`;
  });
}

/** `某单位（曾任职）`: the name, and the reason in brackets. */
function conflictOf(text: string): Line['inspector']['conflicts'][number] {
  const found = /^(.*?)[（(](.*)[）)]$/u.exec(text);
  const name = found?.[1]?.trim() ?? text;
  const reason = found?.[2]?.trim() ?? '';
  return { name: plainCell(name, 100), uscc: null, reason: plainCell(reason === '' ? '–' : reason, 200) };
}

function parted(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[、,，;；]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
