import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveOffsets } from './conjugate-gradient.ts';
import { designOf } from './design.ts';
import { simulated, table } from './fixtures/designs.ts';
import { normalEquations } from './normal-equations.ts';
import { likeliestLambda, variancesAt } from './variance-components.ts';

function found(scores: Parameters<typeof designOf>[0], exactUpTo?: number) {
  const equations = normalEquations(designOf(scores));
  const lambda = likeliestLambda(equations, exactUpTo);
  const none = new Float64Array(equations.right.length);
  const offsets = lambda === Infinity ? none : solveOffsets(equations, lambda, equations.right);
  return variancesAt(equations, lambda, offsets);
}

const completeTables = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('variance components by restricted maximum likelihood', () => {
  test('on a complete table they are those of analysis of variance, wherever these are not below nought', () => {
    fc.assert(
      fc.property(completeTables, (rows) => {
        const { ofExperts, error } = meanSquares(rows);
        fc.pre(error > 1 && ofExperts > 1.01 * error);
        const { lambda, errorVariance, offsetVariance } = found(table(rows));
        expect(errorVariance / error).toBeCloseTo(1, 4);
        expect(offsetVariance / ((ofExperts - error) / rows.length)).toBeCloseTo(1, 3);
        expect(lambda).toBeCloseTo(errorVariance / offsetVariance, 6);
      }),
    );
  });

  test('where experts differ less than chance would make them, there is no difference', () => {
    fc.assert(
      fc.property(completeTables, (rows) => {
        const { ofExperts, error } = meanSquares(rows);
        fc.pre(error > 1 && ofExperts < error);
        expect(found(table(rows))).toMatchObject({ lambda: Infinity, offsetVariance: 0 });
      }),
    );
  });

  test.each([
    { experts: 40, applications: 300, seed: 21 },
    { experts: 120, applications: 500, seed: 22 },
    // Over 512 experts the determinant comes from probes.
    { experts: 600, applications: 2400, seed: 23 },
    { experts: 1500, applications: 3000, seed: 24 },
  ])(
    'finds the variances the scores were made with ($experts experts)',
    ({ experts, applications, seed }) => {
      const offset = 600;
      const error = 800;
      const { scores, offsets } = simulated({ seed, applications, experts, each: 5, offset, error });
      const made = [...offsets.values()].reduce((sum, one) => sum + one * one, 0) / experts;
      const { errorVariance, offsetVariance } = found(scores);
      expect(Math.abs(errorVariance / error ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / (4 * applications)));
      expect(Math.abs(offsetVariance / made - 1)).toBeLessThan(0.15);
    },
  );

  test('the probes that stand for the spectrum of many experts find what the whole spectrum finds', () => {
    const { scores } = simulated({
      seed: 31,
      applications: 1200,
      experts: 400,
      each: 5,
      offset: 600,
      error: 800,
    });
    const exact = found(scores);
    const probed = found(scores, 0);
    expect(probed.lambda / exact.lambda).toBeCloseTo(1, 1);
    expect(probed.errorVariance / exact.errorVariance).toBeCloseTo(1, 2);
  });
});

function meanSquares(rows: readonly (readonly number[])[]) {
  const size = rows.length;
  const k = rows[0]?.length ?? 0;
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const grand = mean(rows.flat());
  const rowMeans = rows.map(mean);
  const columnMeans = Array.from({ length: k }, (_, column) => mean(rows.map((row) => row[column] ?? 0)));
  const ofExperts = (size * columnMeans.reduce((sum, one) => sum + (one - grand) ** 2, 0)) / (k - 1);
  const error =
    rows
      .flatMap((row, at) =>
        row.map((cell, column) => cell - (rowMeans[at] ?? 0) - (columnMeans[column] ?? 0) + grand),
      )
      .reduce((sum, one) => sum + one * one, 0) /
    ((k - 1) * (size - 1));
  return { ofExperts, error };
}
