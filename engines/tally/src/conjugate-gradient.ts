import { multiply, type NormalEquations } from './normal-equations.ts';

const EXACT = 1e-13;
const ACCEPTABLE = 1e-8;

/**
 * Solves `(M + λI) b = right` with `Σ b = 0` by conjugate gradients, preconditioned by the diagonal.
 *
 * Why not a sparse Cholesky: experts are drawn at random, so the graph of experts has no small separator and its factor
 * fills up (20,000 experts would take over a gigabyte), while the same randomness makes it well conditioned and a
 * handful of passes enough. Sums run in one fixed order, so two machines give the same bits.
 *
 * @param lambda - 0 or more; at 0 the matrix is singular along the constant vector, to which `right` must be orthogonal.
 * @param enough - the residual at which to stop, as a share of `right`.
 * @returns one number per expert. O(n) a step, some ten steps on a random design, at most four per expert and 200.
 * @throws Error if the steps do not suffice: no design of a panel comes near.
 * @source Hestenes & Stiefel (1952); Golub & Van Loan, Matrix Computations, §11.5
 */
export function solveOffsets(
  { design, diagonal }: NormalEquations,
  lambda: number,
  right: Float64Array,
  enough: number = EXACT,
): Float64Array {
  const size = right.length;
  const solution = new Float64Array(size);
  const residual = right.slice();
  const whole = dot(right, right);
  if (size < 2 || whole === 0) return solution;
  const scaled = new Float64Array(size);
  const product = new Float64Array(size);
  const precondition = () => {
    for (let at = 0; at < size; at++) scaled[at] = (residual[at] ?? 0) / ((diagonal[at] ?? 0) + lambda);
  };
  precondition();
  const direction = scaled.slice();
  let weight = dot(residual, scaled);
  let left = whole;
  for (let step = 0; step < 4 * size + 200 && left > enough * enough * whole; step++) {
    multiply(design, lambda, direction, product);
    const length = weight / dot(direction, product);
    for (let at = 0; at < size; at++) {
      solution[at] = (solution[at] ?? 0) + length * (direction[at] ?? 0);
      residual[at] = (residual[at] ?? 0) - length * (product[at] ?? 0);
    }
    precondition();
    const next = dot(residual, scaled);
    const turn = next / weight;
    for (let at = 0; at < size; at++) direction[at] = (scaled[at] ?? 0) + turn * (direction[at] ?? 0);
    weight = next;
    left = dot(residual, residual);
  }
  const acceptable = Math.max(ACCEPTABLE, enough);
  if (left > acceptable * acceptable * whole) throw new Error('the normal equations did not settle');
  centre(solution);
  return solution;
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Takes the mean off in place. */
export function centre(numbers: Float64Array): void {
  let sum = 0;
  for (const number of numbers) sum += number;
  const mean = sum / numbers.length;
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) - mean;
}
