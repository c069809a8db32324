import { day } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import type { Visitor } from '../client.ts';
import { checkCounts } from './count-invariants.ts';
import { checkDirectory } from './directory-invariants.ts';
import { checkFilings, checkStanding } from './filing-invariants.ts';
import { expectReminders, expectWarnings } from './letters.ts';
import { checkSamples } from './record-samples.ts';
import { broken, yearsWith } from './stub-years.ts';
import { checkSupportTotals } from './support-invariants.ts';

describe('what was filed', () => {
  const filed = {
    id: 'fil',
    kind: 'annual-report',
    version: 4,
    state: 'accepted',
    saved: new Map([['staff_total', 12]]),
    copies: [{ number: 1, hash: 'aa' }],
  };
  const seen = {
    state: 'accepted',
    version: 4,
    copies: [{ number: 1, hash: 'aa', at: '' }],
    form: { values: { staff_total: { value: 12 } } },
  };
  const look = (view: unknown) =>
    broken(yearsWith({ 'see-filing': view }, { filed: new Map([['fil', filed]]) }), checkFilings);

  test('stands where its last act left it, with every field and copy (B5.2)', async () => {
    expect(await look(seen)).toEqual([]);
    expect(await look({ ...seen, state: 'endorsed' })).toEqual([
      'every filing stands where its last act left it',
    ]);
    expect(await look({ ...seen, copies: [] })).toEqual(['every frozen copy is kept with its hash']);
    expect(await look({ ...seen, form: { values: { staff_total: { value: 11 } } } })).toEqual([
      'no acknowledged save of a field is lost',
    ]);
    expect(await look({ ...seen, form: { values: {} } })).toEqual([
      'no acknowledged save of a field is lost',
    ]);
  });
});

describe('platforms after three years', () => {
  const held = {
    id: 'plt',
    number: 'SDDE-1',
    name: '新名',
    earlierNames: ['旧名'],
    earlierHolders: ['旧单位'],
    state: 'active',
  };
  const gone = {
    ...held,
    id: 'plt2',
    number: 'SDDE-2',
    earlierNames: [],
    earlierHolders: [],
    state: 'revoked',
  };

  test('stand where the play left them, with the names they bore (B5.4)', async () => {
    const look = (view: unknown) =>
      broken(yearsWith({ 'see-platform': view }, { held: [held] }), checkStanding);
    const seen = { state: 'active', name: '新名', formerNames: ['旧名'] };
    expect(await look(seen)).toEqual([]);
    expect(await look({ ...seen, state: 'expired' })).toEqual([
      'every platform stands where its last act or the clock left it (B5.2, B5.4)',
    ]);
    expect(await look({ ...seen, formerNames: [] })).toEqual(['a platform keeps the names it bore (B5.4)']);
  });

  test('are in the public directory only while they are valid, and found by earlier names (B5.2, B5.4)', async () => {
    const reader = (valid: readonly string[], found: readonly string[]): Visitor => {
      const opens = (path: string) => {
        const narrowed = path.includes('state=') ? valid : found;
        const numbers = path.includes('?') ? narrowed : ['SDDE-1', 'SDDE-2'];
        return Promise.resolve({ status: 200, text: JSON.stringify(numbers.map((number) => ({ number }))) });
      };
      return { opens } as unknown as Visitor;
    };
    const look = (visitor: Visitor) =>
      broken(yearsWith({}, { held: [held, gone] }), (years) => checkDirectory(years, visitor));
    expect(await look(reader(['SDDE-1'], ['SDDE-1']))).toEqual([]);
    expect(await look(reader(['SDDE-1', 'SDDE-2'], ['SDDE-1']))).toEqual([
      'the public directory of valid platforms has those that stand and no other (B5.2)',
    ]);
    expect(await look(reader(['SDDE-1'], []))).toEqual([
      'an earlier name still leads to its platform (B5.4)',
    ]);
  });
});

describe('what was known of a past day', () => {
  const entry = (id: string, recordedAt: string, supersededAt: string | null = null) => ({
    id,
    item: 'name',
    validFrom: '2026-01-01',
    values: { name: id },
    files: [],
    recordedAt,
    supersededAt,
  });
  const line = JSON.stringify(['ren1', 'name', '2026-01-01', { name: 'ren1' }, []]);
  const sample = { platform: 'plt', on: day('2026-02-01'), knownAt: '2026-02-01T01:30:00.000Z', told: line };

  test('is told the same at the end, but for what was recorded since (A4.1, B5.2)', async () => {
    const look = (then: readonly unknown[], now: readonly unknown[], history = now) =>
      broken(
        yearsWith(
          {
            'see-platform-record': ({ query }: { readonly query: { readonly knownAt?: string } }) =>
              query.knownAt === undefined
                ? { identity: now, items: [], history }
                : { identity: then, items: [], history },
          },
          { samples: [sample] },
        ),
        checkSamples,
      );
    const first = entry('ren1', '2026-01-01T00:00:00.000Z');
    const corrected = { ...first, supersededAt: '2026-05-01T00:00:00.000Z' };
    const later = entry('ren2', '2026-05-01T00:00:00.000Z');
    expect(await look([first], [first])).toEqual([]);
    expect(await look([first], [later], [corrected, later])).toEqual([]);
    expect(await look([later], [first])).toEqual([
      'what was known of a past day is told the same at the end (B5.2)',
    ]);
    const unsaid = entry('ren3', '2026-01-05T00:00:00.000Z');
    expect(await look([first], [first, unsaid])).toEqual([
      'a past day changes only by what was recorded since (B5.2)',
    ]);
  });
});

describe('support, lists and letters', () => {
  const row = {
    id: 'sup',
    state: 'standing',
    year: 2026,
    source: { id: 'city' },
    kind: { id: 'fund' },
    amountFen: 500,
    receivedFen: 200,
    platform: { id: 'plt', city: '3701', category: 'laboratory' },
  };
  const keys = {
    year: '2026',
    source: 'city',
    kind: 'fund',
    city: '3701',
    category: 'laboratory',
    platform: 'plt',
  };

  test('totals are the sums of the entries by every axis (A4.2, B6.2)', async () => {
    const look = (amountFen: number, over: Readonly<Record<string, unknown>> = {}) =>
      broken(
        yearsWith(
          {
            'list-support': { rows: [row], next: null, total: 1 },
            'sum-support': ({ query }: { readonly query: { readonly by: keyof typeof keys } }) => {
              const sums = { count: 1, amountFen, receivedFen: 200 };
              return { ...sums, rows: [{ key: keys[query.by], ...sums }] };
            },
          },
          { entered: [{ id: 'sup', platform: 'plt', amountFen: 500, state: 'standing', ...over }] },
        ),
        checkSupportTotals,
      );
    expect(await look(500)).toEqual([]);
    expect(await look(501)).toContain('totals of support are the sums of the entries, by every axis (B6.2)');
    expect(await look(500, { state: 'struck' })).toEqual([
      'every line of support stands as it was entered, once (B6.2)',
    ]);
    expect(await look(500, { id: 'lost' })).toEqual([
      'every line of support stands as it was entered, once (B6.2)',
    ]);
  });

  test('a list that says more than it has is told, and one that repeats an item', async () => {
    const lists = [
      'filings',
      'measures',
      'evaluations',
      'milestones',
      'voices',
      'support',
      'platforms',
      'duties',
    ];
    const look = (rows: readonly string[], total: number) => {
      const page = { rows: rows.map((id) => ({ id, filing: id })), next: null, total };
      return broken(yearsWith(Object.fromEntries(lists.map((list) => [`list-${list}`, page]))), checkCounts);
    };
    expect(await look(['a', 'b'], 2)).toEqual([]);
    expect(await look(['a'], 2)).toEqual(['every list has each of its items once, and counts them']);
    expect(await look(['a', 'a'], 2)).toEqual(['every list has each of its items once, and counts them']);
  });

  test('a duty that ran over without its three reminders is told (A3.7, B6.1)', async () => {
    const overdue = [
      { filing: 'fil', kind: 'annual-report', period: '2025', dueOn: day('2026-03-31'), platform: '示例' },
    ];
    const letter = (email: string) => ({
      topic: 'duty-reminder',
      to: [{ email }],
      values: { kind: 'annual-report', period: '2025', platform: '示例' },
    });
    const look = (letters: readonly ReturnType<typeof letter>[]) =>
      broken(yearsWith({}, { overdue }), (years) => expectReminders(years, letters));
    const three = ['a', 'b', 'c'].map(letter);
    expect(await look(three)).toEqual([]);
    expect(await look(three.slice(1))).toEqual([
      'every duty that ran over had its three reminders (A3.7, B6.1)',
    ]);
    expect(await look(three.map((one) => ({ ...one, to: [] })))).toHaveLength(1);
  });

  test('an end that was not told of three times is told (A3.6, B5.2)', async () => {
    const letter = { topic: 'platform-expiring', to: [{ email: 'a' }], values: { platform: '示例' } };
    const held = [{ name: '示例', number: 'SDDE-1', state: 'expired' }];
    const look = (count: number) =>
      broken(yearsWith({}, { held }), (years) =>
        expectWarnings(
          years,
          Array.from({ length: count }, () => letter),
        ),
      );
    expect(await look(6)).toEqual([]);
    expect(await look(5)).toEqual([
      'whoever’s validity ran out was told three times, and its bureau (A3.6, B5.2)',
    ]);
  });
});
