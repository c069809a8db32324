/**
 * How many tests a vitest JSON report says passed and failed. What went wrong outside of a test counts as
 * one failure: a file that did not load, an unhandled error, no report at all, a report of no test.
 */
export function countReport(report, exitedWell) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const unexplained = failed === 0 && (!exitedWell || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** What a vitest JSON report says went wrong, a text each: the file, the test, and the first lines of why. */
export function failuresIn(report) {
  if (report === undefined) return ['It ended without a report.'];
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${beginning(message ?? '')}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}\n  ${fullName}\n${beginning(failureMessages.join('\n'))}`,
    );
  });
}

const LINES_OF_WHY = 8;

function beginning(message) {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(0, LINES_OF_WHY)
    .map((line) => `    ${line.slice(0, 240)}`)
    .join('\n');
}
