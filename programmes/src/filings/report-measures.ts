import type { Programme } from '../document/programme.ts';
import { numberOf, rowsOf } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import { isTyped } from './filing-sections.ts';

/**
 * The measures of one annual report: typed ones as typed, others reckoned from the report's own tables or taken from a register
 * (`registers`, by the measure's source). What is neither typed nor to be reckoned is 0.
 *
 * @returns one number per measure of the category, in the measure's own unit. O(measures × rows).
 * Sources it does not know count 0; a test finds every source the documents name.
 * @source `reports.json` annualReport.measures (A4.3, B5.2)
 */
export function reportMeasures(
  programme: Programme,
  category: string,
  values: FormValues,
  registers: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const measures = programme.reports.annualReport.measures.filter(
    ({ categories }) => categories.includes('all') || categories.includes(category),
  );
  return Object.fromEntries(
    measures.map((measure) => [
      measure.id,
      isTyped(measure, category) || measure.from === undefined
        ? numberOf(values[measure.id])
        : reckoned(measure.from, values, registers),
    ]),
  );
}

function reckoned(source: string, values: FormValues, registers: Readonly<Record<string, number>>): number {
  const asked = /^(?<what>sum|count)\((?<table>[a-z_]+)(?:\.(?<column>[a-z_]+))?\)$/.exec(source)?.groups;
  if (asked === undefined) return registers[source] ?? 0;
  const rows = rowsOf(values[asked['table'] ?? '']);
  if (asked['what'] === 'count') return rows.length;
  return rows.reduce((total, row) => total + numberOf(row[asked['column'] ?? '']), 0);
}
