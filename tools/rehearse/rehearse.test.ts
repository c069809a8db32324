import { describe, expect, test } from 'vitest';
import { cookieJar } from './cookie-jar.ts';
import { inParallel } from './in-parallel.ts';
import { readOptions } from './options.ts';
import { expects } from './play.ts';
import { neverLookedAt } from './required.ts';
import { openTimings, percentile } from './timings.ts';

describe('what a rehearsal measures', () => {
  test('a percentile is the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, place) => place + 1);
    expect([50, 95, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 95, 99, 100]);
    expect(percentile([7], 99)).toBe(7);
    expect(percentile([], 50)).toBe(0);
  });

  test('refusals and failures are counted beside the times', () => {
    const timings = openTimings();
    timings.note('sign-in', 3, 'answered');
    timings.note('sign-in', 9, 'refused');
    timings.note('sign-in', 5, 'failed');
    expect(timings.rows()).toEqual([
      { request: 'sign-in', count: 3, refused: 1, failed: 1, p50: 5, p95: 9, p99: 9, most: 9 },
    ]);
  });
});

describe('what a rehearsal expects', () => {
  test('a fact that does not hold is kept with its sentence', () => {
    const play = { broken: [] as string[], looked: new Map<string, number>() };
    expects(play, 'two is two', true, 'never said');
    expects(play, 'two is two', false, 'it was three');
    expect(play.looked.get('two is two')).toBe(2);
    expect(play.broken).toEqual(['two is two: it was three']);
  });

  test('a run of forty that looked at nothing is told so, check by check', () => {
    const application = { partners: [1] };
    const world = { organisations: [], applications: Array.from({ length: 40 }, () => application) } as never;
    const unseen = neverLookedAt({ world, looked: new Map([['names are hidden from reviewers', 3]]) });
    expect(unseen).toContain('every acknowledged act is in the ledger');
    expect(unseen).toContain('a joint application waits for its partners (B4.5)');
    expect(unseen).not.toContain('names are hidden from reviewers');
  });
});

describe('how a rehearsal works', () => {
  test('work in parallel keeps its order and never exceeds its number', async () => {
    let running = 0;
    let most = 0;
    const done = await inParallel([5, 1, 3, 2, 4], 2, async (number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, number));
      running -= 1;
      return number * 10;
    });
    expect(done).toEqual([50, 10, 30, 20, 40]);
    expect(most).toBe(2);
  });

  test('a failure in parallel work comes out', async () => {
    const work = inParallel([1, 2, 3], 2, (number) =>
      number === 2 ? Promise.reject(new Error('no two')) : Promise.resolve(number),
    );
    await expect(work).rejects.toThrow('no two');
  });

  test('a cookie is kept, sent and dropped', () => {
    const jar = cookieJar();
    jar.keep(['qichuang=abc; Path=/; HttpOnly', 'qichuang-language=zh; Path=/']);
    expect(jar.header()).toBe('qichuang=abc; qichuang-language=zh');
    jar.keep(['qichuang=; Path=/; Max-Age=0']);
    expect(jar.header()).toBe('qichuang-language=zh');
  });

  test.each([
    { words: ['--applications', 'many'], told: '--applications' },
    { words: ['--experts', '2'], told: '--experts' },
    { words: ['--clients', '0'], told: '--clients' },
  ])('$words is refused with a sentence', ({ words, told }) => {
    expect(() => readOptions(words)).toThrow(told);
  });
});
