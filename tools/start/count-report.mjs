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
