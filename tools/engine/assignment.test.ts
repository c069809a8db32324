import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBinaryProblem } from '@qichuang/engine-assignment';
import { afterAll, describe, expect, test } from 'vitest';
import { ASSIGNMENT } from './assignment.ts';
import { WrongInput } from './operation.ts';

const PROBLEM = {
  applications: 2,
  experts: 2,
  demand: 1,
  maxLoad: [1, 1],
  pairs: { application: [0, 0, 1, 1], expert: [0, 1, 0, 1], similarity: [9, 5, 8, 1] },
};
const ANSWER = { filled: 2, total: 13, experts: [[1], [0]] };
const folder = mkdtempSync(join(tmpdir(), 'qichuang-assignment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(word: string, document: unknown): unknown {
  return ASSIGNMENT[word]?.run(document);
}

function runFile(bytes: Uint8Array): unknown {
  const path = join(folder, 'problem.bin');
  writeFileSync(path, bytes);
  return ASSIGNMENT['solve']?.runFile?.(path);
}

describe('assignment from the command line', () => {
  test('solves, and checks what it solved', () => {
    const answer = run('solve', PROBLEM);
    expect(answer).toMatchObject(ANSWER);
    expect(run('check', { problem: PROBLEM, answer })).toEqual({ optimal: true });
  });

  test('says which condition fails where in an answer that is not the best', () => {
    const answer = { ...ANSWER, total: 10, experts: [[0], [1]], certificate: { prices: [4, 0] } };
    expect(run('check', { problem: PROBLEM, answer })).toEqual({
      optimal: false,
      reason: { kind: 'better-choice', application: 1, expert: 0, instead: 1 },
    });
    expect(run('check', { problem: PROBLEM, answer: null })).toMatchObject({ optimal: false });
  });

  test('reads the same from a binary file', () => {
    expect(runFile(writeBinaryProblem(PROBLEM))).toEqual(run('solve', PROBLEM));
  });

  test('finds the fairest floor, and joins pools', () => {
    expect(run('fairest', PROBLEM)).toMatchObject({ floor: 5, ...ANSWER });
    expect(run('join', { problem: { ...PROBLEM, maxLoad: 2 }, experts: [[0], [1]] })).toEqual({
      experts: [[0], [0]],
      steps: [{ changes: [{ application: 1, out: 1, in: 0 }], cost: -7 }],
      cost: -7,
      pools: 1,
    });
  });

  test.each([
    { word: 'solve', document: 7, line: 'the document:' },
    { word: 'solve', document: { ...PROBLEM, pairs: { application: [] } }, line: 'pairs.expert: is missing' },
    { word: 'solve', document: { ...PROBLEM, demnad: 1 }, line: 'demnad: there is no such field' },
    { word: 'solve', document: { ...PROBLEM, maxLoad: [1, 0.5] }, line: 'maxLoad[1]: is not a whole number' },
    { word: 'solve', document: { ...PROBLEM, experts: 1 }, line: 'maxLoad: is not as long as it must be' },
    { word: 'solve', document: { ...PROBLEM, seed: 'XYZ' }, line: 'seed: is not hexadecimal' },
    {
      word: 'solve',
      document: { ...PROBLEM, demand: [1, 0], minLoad: 1 },
      line: 'minLoad: experts 0, 1 need 2 together and can get 1, from applications 0, 1',
    },
    {
      word: 'check',
      document: { problem: { ...PROBLEM, demand: -1 }, answer: {} },
      line: 'problem.demand: is out of range',
    },
    { word: 'join', document: { problem: PROBLEM, experts: [[0, 1], []] }, line: 'experts[0]: too-many' },
  ])('$word: wrong input is told by its field: $line', ({ word, document, line }) => {
    expect(() => run(word, document)).toThrow(WrongInput);
    expect(() => run(word, document)).toThrow(line);
  });

  test('a file that is not there, of another form, or cut is told', () => {
    expect(() => ASSIGNMENT['solve']?.runFile?.(join(folder, 'none'))).toThrow(WrongInput);
    expect(() => runFile(Uint8Array.of(1, 2, 3))).toThrow('does not begin with QAS1');
    expect(() => runFile(writeBinaryProblem(PROBLEM).subarray(0, 80))).toThrow(
      'bytes where its head promises',
    );
  });
});
