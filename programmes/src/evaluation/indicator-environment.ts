import { Environment } from '@marcbachmann/cel-js';
import type { Programme } from '../document/programme.ts';

/** What formulas of indicators may speak of: each measure added, averaged, or of the last year; and what is computed beside. */
export function indicatorEnvironment({ evaluation, reports }: Programme): Environment {
  const measures = doubles(reports.annualReport.measures.map(({ id }) => id));
  const computed = doubles(Object.keys(evaluation.context.variables.computed));
  return new Environment()
    .registerVariable({ name: 'sum', schema: measures })
    .registerVariable({ name: 'avg', schema: measures })
    .registerVariable({ name: 'last', schema: measures })
    .registerVariable({ name: 'computed', schema: computed });
}

function doubles(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, 'double']));
}
