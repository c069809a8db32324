import { addDays, type Day, yearOf } from '@qichuang/base';
import { type SheetTable, tableXlsx } from '@qichuang/documents';
import { SUPPORT_COLUMN_WORDS } from '@qichuang/language';
import type { Visitor } from '../client.ts';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { everyNth, type Held, standing, type Years } from './held.ts';
import { keepFile } from './operating-record.ts';
import { today } from './time.ts';

const STRUCK = everyNth(12, 8);

interface Line {
  readonly platform: string;
  readonly kind: string;
  readonly source: string;
  readonly sourceName: string;
  readonly amountFen: number;
  readonly receivedFen: number;
  readonly decidedOn: Day;
  readonly purpose: string;
  readonly documentNumber: string;
  readonly files: string[];
  readonly pilot: { readonly name: string; readonly level: string; readonly result: string } | null;
}

/** Support of a year: hosts enter their own, recommenders confirm and enter theirs, the authority brings a table (A4.2, B6.2). */
export async function supportOf(years: Years): Promise<void> {
  const { play } = years;
  const all = standing(years);
  const on = await today(years);
  play.progress.stage(`support ${yearOf(on)}`, all.length);
  await inParallel(all, play.atOnce, async (held) => {
    await hostEnters(years, held, on);
    await recommenderEnters(years, held, on);
    play.progress.step();
  });
  await authorityImports(years, all, on);
}

async function hostEnters(years: Years, held: Held, on: Day): Promise<void> {
  const file = await keepFile(held, `投入凭证 ${on}`);
  const line = lineOf(years, held, on, { kind: 'self-input', source: 'host', files: [file] });
  const [id] = await enter(years, held.host, [line], 'proposed');
  if (id === undefined) throw new Error('nothing entered');
  const again = await held.host.tries('record-support', { body: { lines: [line] } });
  expects(
    years.play,
    'one document pays once for one purpose (B6.2)',
    !again.ok,
    `${held.number} entered it twice`,
  );
  const own = years.entered.find((entry) => entry.id === id);
  const params = { support: id };
  if (STRUCK(held)) {
    await held.recommender.approver.asks('strike-support', {
      params,
      body: { version: 1, reason: '与财务凭证不符，退回重新登记（虚构）。' },
    });
    if (own !== undefined) own.state = 'struck';
    return;
  }
  await held.recommender.clerk.asks('confirm-support', { params, body: { version: 1 } });
  if (own !== undefined) own.state = 'standing';
}

async function recommenderEnters(years: Years, held: Held, on: Day): Promise<void> {
  const pilot = { name: '数字经济试点示范项目（虚构）', level: '省级', result: '已入选' };
  const lines = [
    lineOf(years, held, on, { kind: 'award-subsidy', source: 'city', files: [] }),
    ...(held.place % 4 === 1
      ? [{ ...lineOf(years, held, on, { kind: 'priority-project', source: 'provincial', files: [] }), pilot }]
      : []),
  ];
  await enter(years, held.recommender.clerk, lines, 'standing');
}

/** A number of its own for what each platform gets of each kind. */
const NUMBERED: readonly string[] = ['self-input', 'award-subsidy', 'priority-project', 'fund'];

const COLUMNS = [
  'platform',
  'kind',
  'source',
  'sourceName',
  'amount',
  'received',
  'decidedOn',
  'purpose',
  'documentNumber',
] as const;

/** A filled-in table is read without entering anything, then entered as it was read. */
async function authorityImports(years: Years, all: readonly Held[], on: Day): Promise<void> {
  const { play, cast } = years;
  const lines = all
    .filter(({ place }) => place % 3 !== 1)
    .slice(0, 400)
    .map((held) => ({
      held,
      line: lineOf(years, held, on, { kind: 'fund', source: 'social-capital', files: [] }),
    }));
  const { kind: kinds, source: sources } = play.programme.reports.support;
  const zh = (choices: readonly { readonly id: string; readonly zh: string }[], id: string) =>
    choices.find((one) => one.id === id)?.zh ?? id;
  const table: SheetTable = {
    title: '支持事项',
    columns: COLUMNS.map((id) => ({ id, title: SUPPORT_COLUMN_WORDS[id], kind: 'text' as const })),
    rows: lines.map(({ held, line }) => ({
      platform: held.number,
      kind: zh(kinds, line.kind),
      source: zh(sources, line.source),
      sourceName: line.sourceName,
      amount: tenThousands(line.amountFen),
      received: tenThousands(line.receivedFen),
      decidedOn: line.decidedOn,
      purpose: line.purpose,
      documentNumber: line.documentNumber,
    })),
  };
  const read = await cast.clerk.sends(
    'read-support-table',
    { query: { programme: play.programme.id } },
    await tableXlsx(table, 'zh'),
  );
  const told = read.rows.flatMap(({ line }) => (line === null ? [] : [line]));
  expects(
    play,
    'a table is read back as it was filled in (B6.2)',
    JSON.stringify(told) === JSON.stringify(lines.map(({ line }) => line)),
    `${told.length} of ${lines.length}: ${read.rows.flatMap(({ faults }) => faults)[0] ?? JSON.stringify(told[0])}`,
  );
  const { faults } = await cast.clerk.asks('check-support', { body: { lines: told } });
  expects(
    play,
    'what was read without a fault is entered without one',
    faults.length === 0,
    `${faults.length}`,
  );
  await enter(
    years,
    cast.clerk,
    lines.map(({ line }) => line),
    'standing',
  );
}

async function enter(
  years: Years,
  who: Visitor,
  lines: readonly Line[],
  state: 'proposed' | 'standing',
): Promise<readonly string[]> {
  const told = await who.asks('record-support', { body: { lines: [...lines] } });
  expects(years.play, 'acts answer where a thing stands', told.state === state, `support is ${told.state}`);
  for (const [place, id] of told.ids.entries()) {
    const line = lines[place];
    if (line === undefined) continue;
    const { platform, kind, source, amountFen, receivedFen, decidedOn } = line;
    years.entered.push({
      id,
      platform,
      kind,
      source,
      year: yearOf(decidedOn),
      amountFen,
      receivedFen,
      state,
    });
  }
  return told.ids;
}

function lineOf(
  years: Years,
  held: Held,
  on: Day,
  { kind, source, files }: { readonly kind: string; readonly source: string; readonly files: string[] },
): Line {
  const chance = years.play.chance.of(`support ${held.number} ${kind} ${on}`);
  const amount = chance.between(10, 400) * 1_000_000;
  return {
    platform: held.id,
    kind,
    source,
    sourceName: '虚构支持单位',
    amountFen: amount,
    receivedFen: chance.inPercent(60) ? amount : Math.floor(amount / 2 / 1_000_000) * 1_000_000,
    decidedOn: addDays(on, -2),
    purpose: '平台建设与运行（虚构）',
    documentNumber: `虚构〔${yearOf(on)}〕${held.place * NUMBERED.length + NUMBERED.indexOf(kind) + 1}号`,
    files,
    pilot: null,
  };
}

function tenThousands(fen: number): string {
  return String(fen / 1_000_000);
}
