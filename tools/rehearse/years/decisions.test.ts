import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Visitor } from '../client.ts';
import { checkTranscripts } from './draws.ts';
import { checkGrades, checkMeasures } from './grade-invariants.ts';
import { checkObjects } from './inspections.ts';
import { broken, told, yearsWith } from './stub-years.ts';

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
        ...told({ 'see-draw': { digest: transcript.digest, records: 1, pairing: null } }),
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
