/** A symmetric tridiagonal matrix: the diagonal, and what stands beside it (the last one unused). */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
}

/** Eigenvalues with the squares of their vectors' first components: nodes and weights of a Gauss quadrature. */
export interface Spectrum {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The spectrum of a tridiagonal matrix by implicit QL steps.
 *
 * @returns as many nodes as rows, in no order; the weights sum to one. O(rows²).
 * @throws Error if an eigenvalue needs more than 90 steps; none known does.
 * @source Golub & Welsch, Calculation of Gauss quadrature rules (1969); Wilkinson & Reinsch, `imtql2`
 */
export function spectrumOf({ diagonal, beside }: Tridiagonal): Spectrum {
  const nodes = diagonal.slice();
  const off = beside.slice();
  const first = new Float64Array(nodes.length);
  first[0] = 1;
  for (let low = 0; low < nodes.length; low++) {
    let steps = 0;
    for (let high = splitFrom(nodes, off, low); high !== low; high = splitFrom(nodes, off, low)) {
      if (steps++ === 90) throw new Error('an eigenvalue did not settle');
      sweep(nodes, off, first, low, high);
    }
  }
  return { nodes, weights: first.map((component) => component * component) };
}

function splitFrom(nodes: Float64Array, off: Float64Array, low: number): number {
  for (let at = low; at < nodes.length - 1; at++) {
    const size = Math.abs(nodes[at] ?? 0) + Math.abs(nodes[at + 1] ?? 0);
    if (Math.abs(off[at] ?? 0) <= Number.EPSILON * size) return at;
  }
  return nodes.length - 1;
}

function sweep(nodes: Float64Array, off: Float64Array, first: Float64Array, low: number, high: number): void {
  const lowest = nodes[low] ?? 0;
  const lean = ((nodes[low + 1] ?? 0) - lowest) / (2 * (off[low] ?? 0));
  const shifted = lean + (lean < 0 ? -1 : 1) * Math.sqrt(lean * lean + 1);
  let g = (nodes[high] ?? 0) - lowest + (off[low] ?? 0) / shifted;
  let sine = 1;
  let cosine = 1;
  let carried = 0;
  for (let at = high - 1; at >= low; at--) {
    const f = sine * (off[at] ?? 0);
    const b = cosine * (off[at] ?? 0);
    const length = Math.sqrt(f * f + g * g);
    off[at + 1] = length;
    if (length === 0) {
      nodes[at + 1] = (nodes[at + 1] ?? 0) - carried;
      off[high] = 0;
      return;
    }
    sine = f / length;
    cosine = g / length;
    g = (nodes[at + 1] ?? 0) - carried;
    const turned = ((nodes[at] ?? 0) - g) * sine + 2 * cosine * b;
    carried = sine * turned;
    nodes[at + 1] = g + carried;
    g = cosine * turned - b;
    const above = first[at + 1] ?? 0;
    first[at + 1] = sine * (first[at] ?? 0) + cosine * above;
    first[at] = cosine * (first[at] ?? 0) - sine * above;
  }
  nodes[low] = (nodes[low] ?? 0) - carried;
  off[low] = g;
  off[high] = 0;
}

/**
 * Brings a symmetric matrix to tridiagonal form with the same eigenvalues, by Householder reflections.
 *
 * @param matrix - row by row; it is overwritten.
 * @returns O(4/3 size³).
 * @source Golub & Van Loan, Matrix Computations, §8.3.1
 */
export function tridiagonalised(matrix: Float64Array, size: number): Tridiagonal {
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  const mirror = new Float64Array(size);
  const image = new Float64Array(size);
  for (let step = 0; step < size - 2; step++) {
    let norm = 0;
    for (let at = step + 1; at < size; at++) {
      mirror[at] = matrix[at * size + step] ?? 0;
      norm += (mirror[at] ?? 0) ** 2;
    }
    const length = Math.sqrt(norm);
    const head = mirror[step + 1] ?? 0;
    beside[step] = head > 0 ? -length : length;
    // A column that is nought already needs no reflection.
    if (length === 0) continue;
    mirror[step + 1] = head - (beside[step] ?? 0);
    reflect(matrix, size, step + 1, mirror, image, norm - head * (beside[step] ?? 0));
  }
  for (let at = 0; at < size; at++) diagonal[at] = matrix[at * size + at] ?? 0;
  if (size > 1) beside[size - 2] = matrix[(size - 1) * size + size - 2] ?? 0;
  return { diagonal, beside };
}

/** `A ← A − v wᵀ − w vᵀ` on the rows and columns from `from` on, with `half = vᵀv / 2`. */
function reflect(
  matrix: Float64Array,
  size: number,
  from: number,
  mirror: Float64Array,
  image: Float64Array,
  half: number,
): void {
  let overlap = 0;
  for (let row = from; row < size; row++) {
    let sum = 0;
    for (let at = from; at < size; at++) sum += (matrix[row * size + at] ?? 0) * (mirror[at] ?? 0);
    image[row] = sum / half;
    overlap += (image[row] ?? 0) * (mirror[row] ?? 0);
  }
  for (let row = from; row < size; row++)
    image[row] = (image[row] ?? 0) - (overlap / (2 * half)) * (mirror[row] ?? 0);
  for (let row = from; row < size; row++) {
    const v = mirror[row] ?? 0;
    const w = image[row] ?? 0;
    for (let at = from; at < size; at++)
      matrix[row * size + at] = (matrix[row * size + at] ?? 0) - v * (image[at] ?? 0) - w * (mirror[at] ?? 0);
  }
}
