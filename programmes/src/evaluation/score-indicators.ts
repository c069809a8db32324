import type { QualitativeIndicator, QuantitativeIndicator } from '../document/evaluation.ts';
import type { Programme } from '../document/programme.ts';
import { compileExpression } from '../rules/cel-environment.ts';
import { indicatorEnvironment } from './indicator-environment.ts';

type Measures = Readonly<Record<string, number>>;

/** The measures of a platform over a period; what is not reported counts as 0. */
export interface IndicatorMeasures {
  readonly sum: Measures;
  readonly avg: Measures;
  readonly last: Measures;
  readonly computed: Measures;
}

export interface IndicatorScore {
  readonly indicator: string;
  readonly weight: number;
  readonly value: number;
  /** weight × the share of the way from `zeroAt` to `fullAt`, half-up to two decimals. */
  readonly points: number;
}

/**
 * Reckons the quantitative indicators of one category (A3.8, B5.3); an indicator without weight for the kind is left out.
 *
 * @throws Error if a formula does not pass the checker; `loadProgramme` refuses such a document.
 */
export function scoreIndicators(
  programme: Programme,
  category: string,
  kind: string | null,
  measures: IndicatorMeasures,
): readonly IndicatorScore[] {
  const environment = indicatorEnvironment(programme);
  const reported = programme.reports.annualReport.measures.map(({ id }) => id);
  const computed = Object.keys(programme.evaluation.context.variables.computed);
  const context = {
    sum: filled(reported, measures.sum),
    avg: filled(reported, measures.avg),
    last: filled(reported, measures.last),
    computed: filled(computed, measures.computed),
  };
  const sheet = programme.evaluation.categories.find((one) => one.category === category);
  return (sheet?.quantitative ?? []).flatMap((indicator) => {
    const weight = weightFor(indicator, kind);
    if (weight === 0) return [];
    const compiled = compileExpression(environment, indicator.formula, 'double');
    if ('fault' in compiled) throw new Error(`${indicator.id}: ${compiled.fault}`);
    const result = compiled.run(context);
    // Nothing over nothing is nothing: a period without report years scores 0, it does not break the sheet.
    const value = typeof result === 'number' && Number.isFinite(result) ? result : 0;
    return [{ indicator: indicator.id, weight, value, points: pointsOf(indicator, weight, value) }];
  });
}

function filled(names: readonly string[], given: Measures): Measures {
  return Object.fromEntries(names.map((name) => [name, given[name] ?? 0]));
}

/** Highest points of an indicator for a kind of platform; 0 where it is not asked of that kind. */
export function weightFor(
  { weight }: Pick<QuantitativeIndicator | QualitativeIndicator, 'weight'>,
  kind: string | null,
): number {
  if (typeof weight === 'number') return weight;
  return kind === null ? 0 : (weight[kind] ?? 0);
}

function pointsOf({ zeroAt, fullAt }: QuantitativeIndicator, weight: number, value: number): number {
  const share = Math.min(Math.max((value - zeroAt) / (fullAt - zeroAt), 0), 1);
  // A hair above keeps 10.8 from becoming 10.79 where the binary product falls just short.
  return Math.floor(weight * share * 100 + 0.5 + 1e-9) / 100;
}
