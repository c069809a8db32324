type Assertion = {
  readonly status: string;
  readonly fullName?: string;
  readonly failureMessages?: readonly string[];
};
type File = {
  readonly name?: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly Assertion[];
};
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly File[];
};

export function countReport(
  report: Report | undefined,
  exitedWell: boolean,
): { readonly passed: number; readonly failed: number };

export function failuresIn(report: Pick<Report, 'testResults'> | undefined): readonly string[];
