type Assertion = { readonly status: string };
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly Assertion[];
  }[];
};

export function countReport(
  report: Report | undefined,
  exitedWell: boolean,
): { readonly passed: number; readonly failed: number };
