import { countOf, type Design } from './design.ts';

/**
 * The normal equations of `y = q + b + e` with the applications' levels eliminated: `(M + λI) b = r`. `M` is the Laplacian
 * of the graph of experts (its rows sum to nought), applied by one pass over the scores and never stored.
 */
export interface NormalEquations {
  readonly design: Design;
  /** One mean per application. */
  readonly means: Float64Array;
  /** Sum of deviations from the applications' means, per expert. */
  readonly right: Float64Array;
  readonly diagonal: Float64Array;
  /** Sum of squared deviations from the applications' means. */
  readonly within: number;
}

export function normalEquations(design: Design): NormalEquations {
  const { applications, experts, start, expertOf, value } = design;
  const means = new Float64Array(applications.length);
  const right = new Float64Array(experts.length);
  const diagonal = new Float64Array(experts.length);
  let within = 0;
  for (let row = 0; row < applications.length; row++) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? 0;
    let sum = 0;
    for (let entry = from; entry < to; entry++) sum += value[entry] ?? 0;
    const mean = sum / (to - from);
    means[row] = mean;
    for (let entry = from; entry < to; entry++) {
      const expert = expertOf[entry] ?? 0;
      const deviation = (value[entry] ?? 0) - mean;
      right[expert] = (right[expert] ?? 0) + deviation;
      diagonal[expert] = (diagonal[expert] ?? 0) + 1 - 1 / (to - from);
      within += deviation * deviation;
    }
  }
  return { design, means, right, diagonal, within };
}

/** Writes `(M + λI) x` into `out`. O(n), always in the same order. */
export function multiply(
  { start, expertOf, applications }: Design,
  lambda: number,
  x: Float64Array,
  out: Float64Array,
): void {
  for (let expert = 0; expert < x.length; expert++) out[expert] = lambda * (x[expert] ?? 0);
  for (let row = 0; row < applications.length; row++) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? 0;
    let sum = 0;
    for (let entry = from; entry < to; entry++) sum += x[expertOf[entry] ?? 0] ?? 0;
    const mean = sum / (to - from);
    for (let entry = from; entry < to; entry++) {
      const expert = expertOf[entry] ?? 0;
      out[expert] = (out[expert] ?? 0) + (x[expert] ?? 0) - mean;
    }
  }
}

/** The same matrix written out, row by row, for few experts; `M + λI + shift·11ᵀ`. */
export function denseMatrix(design: Design, lambda: number, shift: number): Float64Array {
  const { applications, experts, start, expertOf } = design;
  const size = experts.length;
  const matrix = new Float64Array(size * size).fill(shift);
  for (let expert = 0; expert < size; expert++) matrix[expert * size + expert] = lambda + shift;
  for (let row = 0; row < applications.length; row++) {
    const share = 1 / countOf(design, row);
    for (let one = start[row] ?? 0; one < (start[row + 1] ?? 0); one++) {
      const line = (expertOf[one] ?? 0) * size;
      matrix[line + (expertOf[one] ?? 0)] = (matrix[line + (expertOf[one] ?? 0)] ?? 0) + 1;
      for (let other = start[row] ?? 0; other < (start[row + 1] ?? 0); other++) {
        const cell = line + (expertOf[other] ?? 0);
        matrix[cell] = (matrix[cell] ?? 0) - share;
      }
    }
  }
  return matrix;
}
