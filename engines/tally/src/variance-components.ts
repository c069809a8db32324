import { centre, dot } from './conjugate-gradient.ts';
import type { Design } from './design.ts';
import { quadratureFrom } from './lanczos.ts';
import { denseMatrix, type NormalEquations } from './normal-equations.ts';
import { signs } from './signs.ts';
import { type Spectrum, spectrumOf, tridiagonalised } from './tridiagonal.ts';

/** With so many experts or fewer the matrix is written out and nothing is estimated by probes. */
export const FEW_EXPERTS = 512;
const PROBES = 8;
const PROBE_STEPS = 40;
const SEED = 0x51c0;

const LEAST = Math.log(1e-6);
const MOST = Math.log(1e8);
const GRID = 96;

/** How much is chance and how much is the experts; variances in squared units of the scores. */
export interface VarianceComponents {
  /** Error variance over the variance of offsets; `Infinity` where the scores show no difference between experts. */
  readonly lambda: number;
  readonly errorVariance: number;
  readonly offsetVariance: number;
}

/** What is left to tell chance by: scores less applications less offsets. */
export function freedomOf({ applications, experts, value }: Design): number {
  return value.length - applications.length - experts.length + 1;
}

/**
 * The ratio λ of the variances by restricted maximum likelihood, applications as fixed levels. One number is sought: its
 * likelihood is written by the spectrum of `M` (all eigenvalues for up to 512 experts, a Gauss quadrature from eight fixed
 * probes for more), scanned on a grid and refined by golden section. λ is rounded to six digits, so that the last bits of
 * another machine's logarithm do not show.
 *
 * @param equations - of one connected component.
 * @param exactUpTo - number of experts up to which all eigenvalues are taken.
 * @returns `Infinity` if the likelihood is highest without differences between experts, or if too few scores are left to
 *   tell. O(n · steps), and O(experts³) for up to 512 experts.
 * @source Patterson & Thompson, Biometrika 58 (1971); Ubaru, Chen, Saad, SIAM J. Matrix Anal. 38 (2017) for the probes
 */
export function likeliestLambda(equations: NormalEquations, exactUpTo: number = FEW_EXPERTS): number {
  const { within, design } = equations;
  const levels = design.value.length - design.applications.length;
  if (freedomOf(design) < 1 || within === 0 || design.experts.length < 2) return Infinity;
  const spectrum = spectrumOfDesign(design, exactUpTo);
  const explained = quadratureFrom(design, equations.right, stepsFor(design));
  const minusTwoLogLikelihood = (logLambda: number) => {
    const lambda = Math.exp(logLambda);
    return levels * Math.log(leftOver(within, explained, lambda)) + logDeterminant(spectrum, lambda);
  };
  const at = (step: number) => LEAST + (step * (MOST - LEAST)) / GRID;
  const scanned = Array.from({ length: GRID + 1 }, (_, step) => minusTwoLogLikelihood(at(step)));
  const best = scanned.indexOf(Math.min(...scanned));
  const found = lowestBetween(minusTwoLogLikelihood, at(Math.max(0, best - 1)), at(Math.min(GRID, best + 1)));
  const none = levels * Math.log(within);
  const isNone = best === GRID || minusTwoLogLikelihood(found) >= none - 1e-9;
  return isNone ? Infinity : Number(Math.exp(found).toPrecision(6));
}

/**
 * The variances that go with λ and the offsets it gave.
 *
 * @returns nought where nothing is left to tell them by.
 */
export function variancesAt(
  { within, right, design }: NormalEquations,
  lambda: number,
  offsets: Float64Array,
): VarianceComponents {
  // With λ = 0 the offsets are plain least squares, and each costs a degree of freedom.
  const freedom = lambda === 0 ? freedomOf(design) : design.value.length - design.applications.length;
  const left = Math.max(0, within - dot(right, offsets));
  const errorVariance = freedom < 1 ? 0 : left / freedom;
  const offsetVariance = lambda === 0 || lambda === Infinity ? 0 : errorVariance / lambda;
  return { lambda, errorVariance, offsetVariance };
}

function spectrumOfDesign(design: Design, exactUpTo: number): Spectrum {
  const size = design.experts.length;
  if (size <= exactUpTo) {
    const { nodes } = spectrumOf(tridiagonalised(denseMatrix(design, 0, 0), size));
    // A connected design has one eigenvalue nought, the constant vector's; it is no offset.
    return { nodes: nodes.sort().subarray(1), weights: new Float64Array(size - 1).fill(1) };
  }
  const sign = signs(SEED);
  const parts = Array.from({ length: PROBES }, () => {
    const probe = Float64Array.from({ length: size }, sign);
    centre(probe);
    return quadratureFrom(design, probe, PROBE_STEPS);
  });
  return {
    nodes: Float64Array.from(parts.flatMap(({ nodes }) => [...nodes])),
    weights: Float64Array.from(
      parts.flatMap(({ weights }) => [...weights]),
      (weight) => weight / PROBES,
    ),
  };
}

// Few experts can hang together badly (a chain), so there the quadrature may run on; rounding repeats nodes, harmlessly.
function stepsFor({ experts }: Design): number {
  return experts.length <= FEW_EXPERTS ? Math.min(3 * experts.length, 400) : 80;
}

function logDeterminant({ nodes, weights }: Spectrum, lambda: number): number {
  let sum = 0;
  for (let at = 0; at < nodes.length; at++)
    sum += (weights[at] ?? 0) * Math.log(1 + Math.max(0, nodes[at] ?? 0) / lambda);
  return sum;
}

function leftOver(within: number, { nodes, weights }: Spectrum, lambda: number): number {
  let explained = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = Math.max(0, nodes[at] ?? 0) + lambda;
    if (node > 0) explained += (weights[at] ?? 0) / node;
  }
  return Math.max(within - explained, 1e-12 * within);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

function lowestBetween(of: (at: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let ofLeft = of(left);
  let ofRight = of(right);
  while (high - low > 1e-9) {
    if (ofLeft < ofRight) {
      high = right;
      right = left;
      ofRight = ofLeft;
      left = high - GOLDEN * (high - low);
      ofLeft = of(left);
    } else {
      low = left;
      left = right;
      ofLeft = ofRight;
      right = low + GOLDEN * (high - low);
      ofRight = of(right);
    }
  }
  return (low + high) / 2;
}
