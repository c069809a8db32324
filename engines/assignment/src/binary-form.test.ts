import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallProblems } from './fixtures/small-problems.ts';
import { type AssignmentProblem, readBinaryProblem, solveAssignment, writeBinaryProblem } from './index.ts';

const EVERY_RULE = { least: true, institutions: true, quotas: true, fixed: true, floor: true, seed: true };
const SMALL = {
  applications: 1,
  experts: 2,
  demand: 1,
  maxLoad: [1, 2],
  minLoad: 0,
  pairs: { application: [0, 0], expert: [0, 1], similarity: [-3, 7] },
  seed: 'ab12cd',
} satisfies AssignmentProblem;

describe('the binary form of a problem', () => {
  test('says the same as the problem, and its bytes are of one spelling', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(smallProblems(EVERY_RULE), (problem) => {
        const bytes = writeBinaryProblem(problem);
        const read = readBinaryProblem(bytes);
        if (!read.ok) throw new Error(read.refusal.flaw);
        expect(writeBinaryProblem(read.value)).toEqual(bytes);
        expect(solveAssignment(read.value)).toEqual(solveAssignment(problem));
      }),
      { numRuns: 200 },
    );
  });

  test('is little-endian words with a mark before them', () => {
    const bytes = writeBinaryProblem(SMALL);
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('QAS1');
    expect(bytes).toHaveLength(4 * (9 + 1 + 2 + 1 + 6) + 3);
    // Similarity −3, in the 18th word.
    expect([...bytes.subarray(68, 72)]).toEqual([0xfd, 0xff, 0xff, 0xff]);
  });

  test('with one number for all is read back as one number', () => {
    expect(readBinaryProblem(writeBinaryProblem(SMALL))).toMatchObject({
      ok: true,
      value: { demand: 1, minLoad: 0, seed: 'ab12cd' },
    });
  });

  test('other bytes, cut ones and longer ones are refused', () => {
    const bytes = writeBinaryProblem(SMALL);
    expect(readBinaryProblem(new Uint8Array())).toMatchObject({ refusal: { flaw: 'not-this-form' } });
    expect(readBinaryProblem(new Uint8Array(100))).toMatchObject({ refusal: { flaw: 'not-this-form' } });
    for (const length of [36, bytes.length - 1, bytes.length - 4]) {
      expect(readBinaryProblem(bytes.subarray(0, length))).toEqual({
        ok: false,
        refusal: { flaw: 'wrong-length', awaited: bytes.length, is: length },
      });
    }
    expect(readBinaryProblem(Uint8Array.of(...bytes, 0))).toMatchObject({
      refusal: { flaw: 'wrong-length' },
    });
    const negative = bytes.slice();
    negative.set([0xff, 0xff, 0xff, 0xff], 8);
    expect(readBinaryProblem(negative)).toMatchObject({ refusal: { flaw: 'wrong-length' } });
  });

  test('whatever the bytes, the answer is a problem or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (tail) => {
        const read = readBinaryProblem(Uint8Array.of(...writeBinaryProblem(SMALL).subarray(0, 4), ...tail));
        if (read.ok) solveAssignment(read.value);
      }),
    );
  });
});
