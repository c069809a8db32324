import { dot } from './conjugate-gradient.ts';
import type { Design } from './design.ts';
import { multiply } from './normal-equations.ts';
import { type Spectrum, spectrumOf } from './tridiagonal.ts';

/**
 * Nodes and weights by which `startᵀ f(M) start` is the weighted sum of `f`, for every smooth `f` at once.
 *
 * @param steps - at most so many passes; fewer where the start lies in a small invariant subspace.
 * @returns weights that sum to `startᵀ start`. O(n) a step.
 * @source Golub & Meurant, Matrices, Moments and Quadrature (2010), §7
 */
export function quadratureFrom(design: Design, start: Float64Array, steps: number): Spectrum {
  const whole = dot(start, start);
  if (whole === 0) return { nodes: new Float64Array(0), weights: new Float64Array(0) };
  const diagonal: number[] = [];
  const beside: number[] = [];
  let before = new Float64Array(start.length);
  let current = start.map((number) => number / Math.sqrt(whole));
  let reach = 0;
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(start.length);
    multiply(design, 0, current, next);
    const own = dot(current, next);
    for (let at = 0; at < next.length; at++)
      next[at] = (next[at] ?? 0) - own * (current[at] ?? 0) - reach * (before[at] ?? 0);
    reach = Math.sqrt(dot(next, next));
    diagonal.push(own);
    beside.push(reach);
    // The eigenvalues of M are of the order of its diagonal; what is so small is rounding.
    if (reach <= 1e-10 * Math.max(1, Math.abs(own))) break;
    before = current;
    current = next.map((number) => number / reach);
  }
  const { nodes, weights } = spectrumOf({
    diagonal: Float64Array.from(diagonal),
    beside: Float64Array.from(beside),
  });
  return { nodes, weights: weights.map((weight) => weight * whole) };
}
