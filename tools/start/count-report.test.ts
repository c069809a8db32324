import { describe, expect, test } from 'vitest';
import { countReport, failuresIn } from './count-report.mjs';

const file = (status: string, ...assertions: readonly string[]) => ({
  status,
  assertionResults: assertions.map((assertion) => ({ status: assertion })),
});

describe('counting a report of vitest', () => {
  test.each([
    {
      when: 'all is well',
      report: { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] },
      exitedWell: true,
      counts: { passed: 2, failed: 0 },
    },
    {
      when: 'a test failed',
      report: { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] },
      exitedWell: false,
      counts: { passed: 1, failed: 1 },
    },
    {
      when: 'a file did not load',
      report: {
        numPassedTests: 1,
        numFailedTests: 0,
        testResults: [file('passed', 'passed'), file('failed')],
      },
      exitedWell: false,
      counts: { passed: 1, failed: 1 },
    },
    {
      when: 'an error escaped from every test',
      report: { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] },
      exitedWell: false,
      counts: { passed: 1, failed: 1 },
    },
    {
      when: 'nothing was tested',
      report: { numPassedTests: 0, numFailedTests: 0, testResults: [] },
      exitedWell: true,
      counts: { passed: 0, failed: 1 },
    },
    { when: 'there is no report', report: undefined, exitedWell: true, counts: { passed: 0, failed: 1 } },
  ])('when $when', ({ report, exitedWell, counts }) => {
    expect(countReport(report, exitedWell)).toEqual(counts);
  });
});

describe('telling what failed', () => {
  test('the file, the test and the beginning of why are named; what passed is not', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'one thing holds', failureMessages: [] },
            { status: 'failed', fullName: 'another holds', failureMessages: ['expected 1\n\nto be 2'] },
          ],
        },
      ],
    };
    expect(failuresIn(report)).toEqual(['a.test.ts\n  another holds\n    expected 1\n    to be 2']);
  });

  test('a file that did not load is named with its message, and a missing report is said to be missing', () => {
    const report = {
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    };
    expect(failuresIn(report)).toEqual(['b.test.ts\n    no such module']);
    expect(failuresIn(undefined)).toEqual(['It ended without a report.']);
  });
});
