import { readFileSync } from 'node:fs';
import { day } from '@qichuang/base';
import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import type { Visitor } from '../client.ts';
import { checkCounts } from './count-invariants.ts';
import { checkDirectory } from './directory-invariants.ts';
import { checkTranscripts } from './draws.ts';
import { checkFilings, checkStanding } from './filing-invariants.ts';
import { checkGrades, checkMeasures } from './grade-invariants.ts';
import type { Years } from './held.ts';
import { checkObjects } from './inspections.ts';
import { expectReminders, expectWarnings } from './letters.ts';
import { checkSamples } from './record-samples.ts';
import { checkSupportTotals } from './support-invariants.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A visitor to whom every request is answered as the test says. */
function told(answers: Answers): Visitor {
  const asks = (request: string, sent?: unknown) => {
    const answer = answers[request];
    return Promise.resolve(
      typeof answer === 'function' ? (answer as (sent: unknown) => unknown)(sent) : answer,
    );
  };
  return { name: 'stub', asks } as unknown as Visitor;
}

function yearsWith(answers: Answers, over: Readonly<Record<string, unknown>> = {}): Years {
  const play = {
    broken: [] as string[],
    looked: new Map<string, number>(),
    atOnce: 2,
    programme: DIGITAL_ECONOMY_2023,
    progress: { stage: () => undefined, step: () => undefined, end: () => undefined },
  };
  const clerk = told(answers);
  return {
    play,
    cast: { clerk, recommenders: [] },
    held: [],
    filed: new Map(),
    overdue: [],
    samples: [],
    entered: [],
    points: new Map(),
    campaigns: ['cam'],
    draws: ['drw'],
    ...over,
  } as unknown as Years;
}

/** The sentences that were broken. */
async function broken(
  years: Years,
  check: (years: Years) => Promise<void> | void,
): Promise<readonly string[]> {
  await check(years);
  expect(years.play.looked.size).toBeGreaterThan(0);
  return [...new Set(years.play.broken.map((line) => line.slice(0, line.indexOf(': '))))];
}

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

describe('grades, measures and draws', () => {
  const seen = {
    quantitative: [{ indicator: 'q', hundredths: 6000 }],
    qualitative: [{ indicator: 'e', hundredths: 1250 }],
    caps: [],
    totalHundredths: 7250,
    grade: 'good',
  };

  test('a grade that does not follow from sheets, total and caps is told (A3.8, B5.3)', async () => {
    const points = new Map([['evl', new Map([['e', [24, 26]]])]]);
    const look = (over: Readonly<Record<string, unknown>>) =>
      broken(
        yearsWith(
          { 'see-campaign': { members: [{ id: 'evl' }] }, 'see-evaluation': { ...seen, ...over } },
          { points },
        ),
        checkGrades,
      );
    expect(await look({})).toEqual([]);
    expect(await look({ caps: [{ gradeAtMost: 'fail' }], grade: 'fail' })).toEqual([]);
    expect(await look({ grade: 'excellent' })).toEqual(['a grade follows from total and caps (A3.8, B5.3)']);
    expect(await look({ caps: [{ gradeAtMost: 'fail' }] })).toHaveLength(1);
    expect(await look({ totalHundredths: 7300 })).toEqual(['a total is the sum of its indicators (B5.3)']);
    expect(
      await look({ qualitative: [{ indicator: 'e', hundredths: 1300 }], totalHundredths: 7300 }),
    ).toEqual(['a mean of an evaluation is the mean of the sheets handed in (B5.3)']);
  });

  test('a measure decided by whoever proposed it is told (B5.3)', async () => {
    const look = (by: string) =>
      broken(
        yearsWith({
          'list-measures': { rows: [{ id: 'mea', kind: 'revocation' }] },
          'see-measure': { proposedBy: '甲', decided: { by }, state: 'decided' },
        }),
        checkMeasures,
      );
    expect(await look('乙')).toEqual([]);
    expect(await look('甲')).toEqual(['whoever proposed a measure did not decide it (B5.3)']);
  });

  test('a class of risk with one too few is told, and a pool that misses a platform (A4.3, B6.3)', async () => {
    const look = (taken: number, pooled = 11) => {
      const outcome = Array.from({ length: taken }, () => ({ fate: 'taken' }));
      const strata = [{ name: 'B 类', pool: Array.from({ length: pooled }), outcome }];
      const held = Array.from({ length: 11 }, () => ({ state: 'active' }));
      return broken(yearsWith({ 'see-draw': { strata } }, { held }), (years) => checkObjects(years, 'drw'));
    };
    expect(await look(2)).toEqual([]);
    expect(await look(1)).toEqual(['of each class of risk the plan’s share is drawn, rounded up (B6.3)']);
    expect(await look(1, 10)).toEqual(['the pool of a draw is every platform that stands (A4.3)']);
  });

  test('a transcript altered on its way is told (A4.3)', async () => {
    const vectors = new URL('../../../engines/draw/src/vectors/transcripts.json', import.meta.url);
    const [{ transcript }] = JSON.parse(readFileSync(vectors, 'utf8')) as [
      { transcript: { digest: string } },
    ];
    const text = JSON.stringify(transcript);
    const look = (sent: string) => {
      const anyone = {
        ...told({ 'see-draw': { digest: transcript.digest, records: 1 } }),
        fetches: () => Promise.resolve({ status: 200, bytes: new TextEncoder().encode(sent) }),
      } as unknown as Visitor;
      return broken(yearsWith({}), (years) => checkTranscripts(years, anyone));
    };
    expect(await look(text)).toEqual([]);
    expect(await look(text.replace('"seed":"', '"seed":"0'))).toEqual([
      'the transcript of a draw holds for anyone (A4.3)',
    ]);
  });
});
