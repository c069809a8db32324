import { dayIn, SHANGHAI } from '@qichuang/base';
import type { ReadTable } from '@qichuang/documents';
import type { Actor, Organisation } from '@qichuang/domain';
import { CREDIT_COLUMN_WORDS, type Language, say } from '@qichuang/language';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, NAMES, openCases } from '../testing/made-up-cases.ts';
import { creditRows, creditTable, readCreditRows } from './credit-table.ts';
import { allOrganisations, mayReadOrganisation, organisationPage } from './organisation-rows.ts';

let cases: Cases;
let applicant: Organisation;

beforeAll(async () => {
  cases = await openCases();
  const all = await allOrganisations(cases.room, cases.actors.authority);
  const found = all.find(({ name }) => name === NAMES.applicant);
  if (found === undefined) throw new Error('nobody applied');
  applicant = found;
});

afterAll(() => cases.store.close());

const TODAY = dayIn(AT, SHANGHAI);
const COLUMNS = Object.keys(CREDIT_COLUMN_WORDS) as (keyof typeof CREDIT_COLUMN_WORDS)[];

function filledIn(...rows: readonly (readonly string[])[]): ReadTable {
  return {
    sheet: '',
    lostDigits: [],
    head: COLUMNS.map((id) => CREDIT_COLUMN_WORDS[id].zh),
    rows: rows.map((cells, nth) => ({ row: nth + 2, cells })),
  };
}

const read = async (table: ReadTable, actor: Actor = cases.actors.authority, language: Language = 'zh') => {
  return (await readCreditRows({ house: cases.room, actor, at: AT, language }, table)).rows;
};

const row = (...cells: readonly string[]) => [applicant.uscc, applicant.name, TODAY, ...cells];

describe('the table that goes to a credit register and comes back (B4.1)', () => {
  test('has one row for each organisation and record, and is read back once it is filled in', async () => {
    const record = {
      kind: 'serious-dishonesty',
      severity: 'larger',
      happenedOn: TODAY,
      state: 'repaired',
      source: '示例信用登记',
    } as const;
    const rows = creditRows([{ ...applicant, records: [record] }]);
    for (const language of ['zh', 'en'] as const) {
      const table = creditTable(rows, language);
      const cells = table.rows.map((one) =>
        COLUMNS.map((id) => (id === 'checkedOn' ? TODAY : String(one[id] ?? ''))),
      );
      const titles = COLUMNS.map((id) => say(CREDIT_COLUMN_WORDS[id], language));
      const back = await read({ ...filledIn(...cells), head: titles });
      expect(back.map(({ line, faults }) => ({ line, faults }))).toEqual([
        {
          line: { organisation: applicant.id, version: applicant.version, checkedOn: TODAY, record },
          faults: [],
        },
      ]);
    }
  });

  test('says of each row what is wrong with it, in words', async () => {
    const unknown = ['91370000MA0000000X', '虚构未申报单位', TODAY, '无'];
    const faulty = await read(
      filledIn(
        row('无'),
        row('无'),
        unknown,
        [applicant.uscc, '另一家虚构单位', TODAY, '无'],
        row(''),
        row('严重失信'),
        row('严重失信', '较大', '2999-01-01', '有效', '示例'),
        row('欠费', '较大', '2024-01-01', '有效', '示例'),
        row('严重失信', '较大', '2024-01-01', '有效', '示例'),
      ),
    );
    expect(faulty.map(({ faults }) => faults)).toEqual([
      [],
      ['同一条记录在表中出现两次'],
      ['申报单位中没有这个代码'],
      [`代码登记的单位是“${applicant.name}”，与表中名称不符`],
      ['“记录种类”未填'],
      ['“等级”未填', '“发生日期”未填', '“现状”未填', '“来源”未填'],
      ['“发生日期”晚于今天'],
      ['“记录种类”不能识别：欠费'],
      ['本单位另有记录，不能又填“无”'],
    ]);
    expect(faulty.filter(({ line }) => line !== null)).toHaveLength(1);
  });

  test('an earlier name is the organisation’s too', async () => {
    const [told] = await read(filledIn([applicant.uscc, NAMES.former, TODAY, '无']));
    expect(told?.faults).toEqual([]);
  });
});

describe('to an official with a tie the organisation is in no list, page or table (default)', () => {
  test('as authority and as recommender', async () => {
    const { room, actors } = cases;
    for (const part of ['authority', 'recommender'] as const) {
      const open = actors[part];
      const tied: Actor = { ...open, heldFrom: [applicant.id] };
      const listed = (actor: Actor) => organisationPage(room, actor, NAMES.applicant, { limit: 50 });
      expect((await listed(open)).total, part).toBe(1);
      expect(await listed(tied), part).toMatchObject({ rows: [], total: 0 });
      expect(mayReadOrganisation(open, applicant)).toBe(true);
      expect(mayReadOrganisation(tied, applicant)).toBe(false);
      const ids = (await allOrganisations(room, tied)).map(({ id }) => id);
      expect(ids).not.toContain(applicant.id);
    }
    const tied: Actor = { ...actors.authority, heldFrom: [applicant.id] };
    const [told] = await read(filledIn(row('无')), tied);
    expect(told).toMatchObject({ line: null, faults: ['申报单位中没有这个代码'] });
  });
});
