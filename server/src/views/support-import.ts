import { parseDay } from '@qichuang/base';
import { checkSupport, type SupportLine } from '@qichuang/casework';
import type { ReadTable } from '@qichuang/documents';
import type { Refusal } from '@qichuang/domain';
import { type Language, refusalWords, SUPPORT_COLUMN_WORDS, SUPPORT_WORDS, say } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { actOf } from '../http/from-act.ts';
import type { Visit } from '../http/handler.ts';
import { missingCells, namedRows, plainCell, wrongCell } from './filled-table.ts';
import { ENTRY_COLUMNS } from './support-table.ts';
import type { View } from './view.ts';

type Imported = View<'read-support-table'>;
type Cells = Readonly<Partial<Record<(typeof ENTRY_COLUMNS)[number], string>>>;
type Asked = Pick<Visit, 'house' | 'actor' | 'at' | 'seed' | 'request' | 'language'>;

const MUST = ['platform', 'kind', 'source', 'sourceName', 'decidedOn', 'purpose', 'documentNumber'] as const;

/**
 * What a filled-in table says, row by row, with what is wrong with each; nothing is entered (A4.2, B6.2). A row of a platform that is not
 * the reader's is told as one that does not exist. O(rows), a few lookups each.
 */
export async function readSupportRows(
  visit: Asked,
  programme: Programme,
  table: ReadTable,
): Promise<Imported> {
  const rows = [];
  for (const { row, cells, named } of namedRows(table, ENTRY_COLUMNS, SUPPORT_COLUMN_WORDS))
    rows.push({ row, cells, ...(await judged(visit, programme, named)) });
  return { head: table.head, rows };
}

async function judged(
  visit: Asked,
  programme: Programme,
  cells: Cells,
): Promise<{ readonly line: SupportLine | null; readonly faults: readonly string[] }> {
  const { house, language } = visit;
  const missing = missingCells(cells, MUST, SUPPORT_COLUMN_WORDS, language);
  if (missing.length > 0) return { line: null, faults: missing };
  const wrong = (id: (typeof ENTRY_COLUMNS)[number]) => wrongCell(cells, id, SUPPORT_COLUMN_WORDS, language);
  const { kind: kinds, source: sources } = programme.reports.support;
  const kind = idOf(kinds, cells.kind);
  const source = idOf(sources, cells.source);
  const amountFen = fenOf(cells.amount);
  const receivedFen = fenOf(cells.received);
  const decidedOn = parseDay((cells.decidedOn ?? '').replaceAll('/', '-').slice(0, 10));
  const [platform] = await house.desk.shelf.where('platform', { number: cells.platform ?? '' });
  const faults = [
    ...(platform === undefined
      ? [say(SUPPORT_WORDS.noSuchPlatform, language, { value: cells.platform ?? '' })]
      : []),
    ...(kind === undefined ? [wrong('kind')] : []),
    ...(source === undefined ? [wrong('source')] : []),
    ...(amountFen === undefined ? [wrong('amount')] : []),
    ...(receivedFen === undefined ? [wrong('received')] : []),
    ...(decidedOn === undefined ? [wrong('decidedOn')] : []),
  ];
  if (
    platform === undefined ||
    kind === undefined ||
    source === undefined ||
    amountFen === undefined ||
    receivedFen === undefined ||
    decidedOn === undefined
  )
    return { line: null, faults };
  const { sourceName = '', purpose = '', documentNumber = '', pilotName = '' } = cells;
  const line: SupportLine = {
    platform: platform.id,
    kind,
    source,
    sourceName: plainCell(sourceName, 100),
    amountFen,
    receivedFen,
    decidedOn,
    purpose: plainCell(purpose, 200),
    documentNumber: plainCell(documentNumber, 60),
    files: [],
    pilot:
      pilotName === ''
        ? null
        : {
            name: plainCell(pilotName, 100),
            level: plainCell(cells.pilotLevel ?? '', 40),
            result: plainCell(cells.pilotResult ?? '', 200),
          },
  };
  const found = await checkSupport(house.desk, actOf(visit, { lines: [line] }));
  const [fault] = found;
  if (fault === undefined) return { line, faults: [] };
  const { refusal } = fault;
  // Another's platform is told as one that does not exist.
  return refusal.kind === 'not-found'
    ? { line: null, faults: [say(SUPPORT_WORDS.noSuchPlatform, language, { value: platform.number })] }
    : { line: null, faults: [faultSays(refusal, language)] };
}

function idOf(
  choices: readonly { readonly id: string; readonly zh: string; readonly en: string }[],
  text: string | undefined,
): string | undefined {
  return choices.find(({ id, zh, en }) => text === zh || text === en || text === id)?.id;
}

/** Ten thousand yuan as fen; empty is nothing. */
function fenOf(text: string | undefined): number | undefined {
  const digits = (text ?? '').replaceAll(',', '');
  if (digits === '') return 0;
  if (!/^\d{1,7}(\.\d{1,6})?$/.test(digits)) return undefined;
  return Math.round(Number(digits) * 1_000_000);
}

/** What is wrong with one line, with the field it is about. */
export function faultSays(refusal: Refusal, language: Language): string {
  const { detail } = refusalWords(refusal, language);
  const { field } = refusal.evidence;
  const title = typeof field === 'string' ? FIELD_COLUMNS[field] : undefined;
  return title === undefined
    ? detail
    : say(SUPPORT_WORDS.lineFault, language, {
        field: say(SUPPORT_COLUMN_WORDS[title], language),
        says: detail,
      });
}

const FIELD_COLUMNS: Readonly<Record<string, keyof typeof SUPPORT_COLUMN_WORDS>> = {
  kind: 'kind',
  source: 'source',
  amountFen: 'amount',
  receivedFen: 'received',
  decidedOn: 'decidedOn',
};
