/** A result and the panel that gave it. */
export interface PanelResult {
  readonly application: string;
  readonly panel: string;
  /** 0 or more. */
  readonly result: number;
}

export interface SecondAverage {
  readonly results: readonly {
    readonly application: string;
    readonly panel: string;
    readonly adjusted: number;
  }[];
  readonly factors: readonly { readonly panel: string; readonly factor: number }[];
  /** The method takes every panel for equally strong: where their applications differ in quality, it does damage. */
  readonly warning: 'takes-panels-for-equal';
}

/**
 * 二次平均: each panel's results are multiplied by the mean of the panels' means over the panel's own mean.
 *
 * It is offered because offices ask for it. It removes the strictness of a panel and the quality of its applications
 * alike, so it comes with a warning always, and never by itself.
 *
 * @returns results in code-unit order of the applications; a panel whose mean is nought is left as it is. O(n log n).
 * @throws RangeError for a result below nought or an application that comes twice: a bug in the caller.
 * @source common practice of interviews for the civil service (二次平均法): R = mean of panel means, X = R ÷ A
 */
export function secondAverage(results: readonly PanelResult[]): SecondAverage {
  if (results.some(({ result }) => !(result >= 0))) throw new RangeError('a result is nought or more');
  if (new Set(results.map(({ application }) => application)).size < results.length)
    throw new RangeError('one application has one result');
  const ordered = [...results].sort((one, other) => byCodeUnit(one.application, other.application));
  const byPanel = new Map<string, number[]>();
  for (const { panel, result } of ordered) {
    const own = byPanel.get(panel);
    if (own === undefined) byPanel.set(panel, [result]);
    else own.push(result);
  }
  const panels = [...byPanel.keys()].sort();
  const means = new Map(panels.map((panel) => [panel, mean(byPanel.get(panel) ?? [])]));
  const whole = mean([...means.values()]);
  const factorOf = (panel: string) => {
    const own = means.get(panel) ?? 0;
    return own === 0 ? 1 : whole / own;
  };
  return {
    results: ordered.map(({ application, panel, result }) => ({
      application,
      panel,
      adjusted: result * factorOf(panel),
    })),
    factors: panels.map((panel) => ({ panel, factor: factorOf(panel) })),
    warning: 'takes-panels-for-equal',
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
