import { type Day, dayIn, foldForComparison, parseDay, SHANGHAI } from '@qichuang/base';
import type { ReadTable, SheetTable } from '@qichuang/documents';
import type { CreditRecord, Organisation } from '@qichuang/domain';
import { CREDIT_COLUMN_WORDS, CREDIT_TABLE_WORDS, type Language, say, UNIT_WORDS } from '@qichuang/language';
import type { Visit } from '../http/handler.ts';
import { missingCells, namedRows, plainCell, wrongCell } from './filled-table.ts';
import { allOrganisations } from './organisation-rows.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type Imported = View<'read-credit-table'>;
type Line = NonNullable<Imported['rows'][number]['line']>;
type ColumnId = keyof typeof CREDIT_COLUMN_WORDS;
type Cells = Readonly<Partial<Record<ColumnId, string>>>;
type Judged = Pick<Imported['rows'][number], 'line' | 'faults'>;

const COLUMNS = [
  'uscc',
  'name',
  'checkedOn',
  'kind',
  'severity',
  'happenedOn',
  'state',
  'source',
] as const satisfies readonly ColumnId[];

const KINDS = [
  'major-violation',
  'serious-dishonesty',
  'network-security-accident',
  'work-safety-accident',
] as const satisfies readonly CreditRecord['kind'][];
const SEVERITIES = [
  'general',
  'larger',
  'major',
  'extraordinary',
] as const satisfies readonly CreditRecord['severity'][];
const STATES = ['effective', 'repaired', 'overturned'] as const satisfies readonly CreditRecord['state'][];

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = { uscc: 22, name: 36, source: 32, kind: 18 };

/** One row for each record, and one for an organisation without any: what is to be asked and what is known (B4.1). */
export interface CreditRow {
  readonly uscc: string;
  readonly name: string;
  readonly checkedOn: Day | null;
  readonly record: CreditRecord | null;
}

export function creditRows(organisations: readonly Organisation[]): readonly CreditRow[] {
  return organisations.flatMap<CreditRow>(({ uscc, name, recordCheckedOn: checkedOn, records }) =>
    records.length === 0
      ? [{ uscc, name, checkedOn, record: null }]
      : records.map((record) => ({ uscc, name, checkedOn, record })),
  );
}

/** The organisations as the table that is taken to a register and filled in there. */
export function creditTable(rows: readonly CreditRow[], language: Language): SheetTable {
  const between = language === 'zh' ? '、' : ', ';
  const listed = (ids: readonly (typeof KINDS | typeof SEVERITIES | typeof STATES)[number][]) =>
    ids.map((id) => say(UNIT_WORDS[id], language)).join(between);
  return {
    title: say(CREDIT_TABLE_WORDS.title, language),
    columns: COLUMNS.map((id) => ({
      id,
      title: CREDIT_COLUMN_WORDS[id],
      kind: 'text' as const,
      widthCharacters: WIDTHS[id] ?? 14,
    })),
    rows: rows.map(({ uscc, name, record }) => ({
      uscc,
      name,
      checkedOn: '',
      kind: record === null ? '' : say(UNIT_WORDS[record.kind], language),
      severity: record === null ? '' : say(UNIT_WORDS[record.severity], language),
      happenedOn: record?.happenedOn ?? '',
      state: record === null ? '' : say(UNIT_WORDS[record.state], language),
      source: record?.source ?? '',
    })),
    remarks: [
      say(CREDIT_TABLE_WORDS.remarkDay, language),
      say(CREDIT_TABLE_WORDS.remarkKinds, language, { kinds: listed(KINDS) }),
      say(CREDIT_TABLE_WORDS.remarkSeverities, language, {
        severities: listed(SEVERITIES),
        states: listed(STATES),
      }),
    ],
  };
}

/** What a filled-in table says, row by row, with what is wrong with each; nothing is entered. O(rows + organisations the reader has to do with). */
export async function readCreditRows(
  { house, actor, at, language }: Pick<Visit, 'actor' | 'at' | 'language'> & { readonly house: Room },
  table: ReadTable,
): Promise<Imported> {
  const today = dayIn(at, SHANGHAI);
  const known = new Map<string, Organisation>(
    (await allOrganisations(house, actor)).map((one) => [one.uscc, one]),
  );
  const rows: Imported['rows'][number][] = [];
  const met = new Map<string, string[]>();
  for (const { row, cells, named } of namedRows(table, COLUMNS, CREDIT_COLUMN_WORDS)) {
    const uscc = (named.uscc ?? '').toUpperCase();
    const judged = judgedRow(named, known.get(uscc), today, language);
    const before = met.get(uscc) ?? [];
    const amiss = judged.line === null ? null : besideOthers(judged.line, before);
    if (judged.line !== null && amiss === null) met.set(uscc, [...before, keyOf(judged.line)]);
    rows.push({
      row,
      cells,
      ...(amiss === null ? judged : { line: null, faults: [say(CREDIT_TABLE_WORDS[amiss], language)] }),
    });
  }
  return { head: [...table.head], rows };
}

/** What stands against a row because of those before it on the same organisation. */
function besideOthers(line: Line, before: readonly string[]): 'saidTwice' | 'noneBeside' | null {
  if (before.includes(keyOf(line))) return 'saidTwice';
  return before.length > 0 && (line.record === null || before.includes(NOTHING)) ? 'noneBeside' : null;
}

const NOTHING = 'nothing';

function keyOf({ record }: Line): string {
  return record === null ? NOTHING : [record.kind, record.happenedOn, record.source].join('\n');
}

function judgedRow(
  cells: Cells,
  organisation: Organisation | undefined,
  today: Day,
  language: Language,
): Judged {
  const none = isNone(cells.kind);
  const open = (cells.kind ?? '') === '';
  const must: readonly ColumnId[] = [
    ...(['uscc', 'checkedOn', 'kind'] as const),
    ...(none || open ? [] : (['severity', 'happenedOn', 'state', 'source'] as const)),
  ];
  const missing = missingCells(cells, must, CREDIT_COLUMN_WORDS, language);
  if (missing.length > 0) return { line: null, faults: missing };
  if (organisation === undefined) return { line: null, faults: [say(CREDIT_TABLE_WORDS.unknown, language)] };
  const checkedOn = dayOf(cells.checkedOn);
  const kind = none ? null : idOf(cells.kind, KINDS);
  const severity = none ? null : idOf(cells.severity, SEVERITIES);
  const happenedOn = none ? null : dayOf(cells.happenedOn);
  const state = none ? null : idOf(cells.state, STATES);
  const values = { checkedOn, kind, severity, happenedOn, state };
  const faults = [
    ...(isCalled(organisation, cells.name)
      ? []
      : [say(CREDIT_TABLE_WORDS.otherName, language, { name: organisation.name })]),
    ...(Object.keys(values) as (keyof typeof values)[])
      .filter((id) => values[id] === undefined)
      .map((id) => wrongCell(cells, id, CREDIT_COLUMN_WORDS, language)),
    ...(['checkedOn', 'happenedOn'] as const)
      .filter((id) => (values[id] ?? today) > today)
      .map((id) =>
        say(CREDIT_TABLE_WORDS.future, language, { column: say(CREDIT_COLUMN_WORDS[id], language) }),
      ),
  ];
  if (faults.length > 0 || checkedOn === undefined) return { line: null, faults };
  const { id, version } = organisation;
  if (!kind || !severity || !happenedOn || !state)
    return { line: { organisation: id, version, checkedOn, record: null }, faults: [] };
  const source = plainCell(cells.source ?? '', 200);
  const record = { kind, severity, happenedOn, state, source };
  return { line: { organisation: id, version, checkedOn, record }, faults: [] };
}

function isNone(kind = ''): boolean {
  const { zh, en } = CREDIT_TABLE_WORDS.none;
  return kind === zh || kind.toLowerCase() === en;
}

/** A register may still know an organisation by an earlier name; a table without names is read by its codes. */
function isCalled({ name, formerNames }: Organisation, said = ''): boolean {
  const folded = foldForComparison(said);
  return said === '' || [name, ...formerNames].some((one) => foldForComparison(one) === folded);
}

function dayOf(text = ''): Day | undefined {
  return parseDay(text.replaceAll('/', '-').slice(0, 10));
}

function idOf<Id extends keyof typeof UNIT_WORDS>(text: string | undefined, ids: readonly Id[]) {
  return ids.find((id) => UNIT_WORDS[id].zh === text || UNIT_WORDS[id].en === text);
}
