import { centre, solveOffsets } from './conjugate-gradient.ts';
import { countOf, type Design } from './design.ts';
import { denseMatrix, type NormalEquations } from './normal-equations.ts';
import { signs } from './signs.ts';
import { FEW_EXPERTS } from './variance-components.ts';

const SAMPLES = 32;
// A sample need not be solved to more digits than thirty-two samples can tell.
const ENOUGH = 1e-5;
const SEED = 0x7a11;

/**
 * How uncertain offsets leave each application, in units of the error variance: application `i` has a row `g_i`, and the
 * variance that offsets bring into the difference of two applications is `|g_i − g_j|²`.
 */
export interface OffsetSpread {
  readonly columns: number;
  /** Row by row. */
  readonly rows: Float64Array;
  /** The length of each row. */
  readonly lengths: Float64Array;
  /** Whether rows hold the whole covariance, or samples that give lengths only. */
  readonly isExact: boolean;
}

/**
 * The spread that the estimated offsets leave in the applications' levels, the average expert taken as given.
 *
 * For up to 512 experts exact, by a Cholesky factor. For more by 32 fixed perturbed systems, whose solutions spread as the
 * offsets do: lengths within some twelve per cent, and since scores by themselves spread far more, errors within one.
 *
 * @param lambda - `Infinity` says that there are no offsets.
 * @param exactUpTo - number of experts up to which the covariance is written out.
 * @returns O(experts³ + n · experts), or O(n · steps · 32).
 * @source Henderson, Biometrics 31 (1975) on the inverse of the mixed model equations; Papandreou & Yuille,
 *   Gaussian sampling by local perturbations (2010)
 */
export function offsetSpread(
  equations: NormalEquations,
  lambda: number,
  exactUpTo: number = FEW_EXPERTS,
): OffsetSpread {
  const { design } = equations;
  const size = design.experts.length;
  const isExact = size <= exactUpTo;
  const none = lambda === Infinity || size < 2;
  if (none)
    return {
      columns: 0,
      rows: new Float64Array(0),
      lengths: new Float64Array(design.applications.length),
      isExact,
    };
  const factor = isExact ? inverseFactor(design, lambda) : sampledFactor(equations, lambda);
  const columns = isExact ? size : SAMPLES;
  const rows = new Float64Array(design.applications.length * columns);
  const lengths = new Float64Array(design.applications.length);
  for (let row = 0; row < design.applications.length; row++) {
    const share = 1 / countOf(design, row);
    for (let entry = design.start[row] ?? 0; entry < (design.start[row + 1] ?? 0); entry++) {
      const from = (design.expertOf[entry] ?? 0) * columns;
      for (let at = 0; at < columns; at++)
        rows[row * columns + at] = (rows[row * columns + at] ?? 0) + share * (factor[from + at] ?? 0);
    }
    let square = 0;
    for (let at = 0; at < columns; at++) square += (rows[row * columns + at] ?? 0) ** 2;
    lengths[row] = Math.sqrt(square);
  }
  return { columns, rows, lengths, isExact };
}

/** `B` with `B Bᵀ = (M + λI)⁻¹` but for the constant vector, one row per expert. */
function inverseFactor(design: Design, lambda: number): Float64Array {
  const size = design.experts.length;
  // The shift moves the constant vector's eigenvalue only, which λ = 0 leaves at nought; centring takes it out again.
  const lower = denseMatrix(design, lambda, 1 / size);
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = lower[row * size + column] ?? 0;
      for (let at = 0; at < column; at++)
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      lower[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / (lower[column * size + column] ?? 1);
    }
  }
  const factor = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let of = 0; of < size; of++) {
    // Row `of` of L⁻¹, by Lᵀ-substitution; it is column `of` of the factor.
    column.fill(0);
    column[of] = 1 / (lower[of * size + of] ?? 1);
    for (let at = of - 1; at >= 0; at--) {
      let sum = 0;
      for (let above = at + 1; above <= of; above++)
        sum -= (column[above] ?? 0) * (lower[above * size + at] ?? 0);
      column[at] = sum / (lower[at * size + at] ?? 1);
    }
    centre(column);
    for (let at = 0; at < size; at++) factor[at * size + of] = column[at] ?? 0;
  }
  return factor;
}

function sampledFactor(equations: NormalEquations, lambda: number): Float64Array {
  const { design } = equations;
  const size = design.experts.length;
  const sign = signs(SEED);
  const factor = new Float64Array(size * SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const noise = perturbation(design, lambda, sign);
    const solved = solveOffsets(equations, lambda, noise, ENOUGH);
    for (let at = 0; at < size; at++) factor[at * SAMPLES + sample] = (solved[at] ?? 0) / Math.sqrt(SAMPLES);
  }
  return factor;
}

/** A vector whose covariance is `M + λI`, without the constant part. */
function perturbation(design: Design, lambda: number, sign: () => 1 | -1): Float64Array {
  const { applications, experts, start, expertOf } = design;
  const noise = Float64Array.from({ length: experts.length }, () => Math.sqrt(lambda) * sign());
  for (let row = 0; row < applications.length; row++) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? 0;
    let sum = 0;
    for (let entry = from; entry < to; entry++) {
      const one = sign();
      sum += one;
      const expert = expertOf[entry] ?? 0;
      noise[expert] = (noise[expert] ?? 0) + one;
    }
    const mean = sum / (to - from);
    for (let entry = from; entry < to; entry++) {
      const expert = expertOf[entry] ?? 0;
      noise[expert] = (noise[expert] ?? 0) - mean;
    }
  }
  centre(noise);
  return noise;
}
