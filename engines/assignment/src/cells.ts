// Cells of typed arrays whose index is in range by construction. One function for each kind of array, so that each
// stays monomorphic and is inlined.

export function int(cells: Int32Array, index: number): number {
  return cells[index] as number;
}

export function real(cells: Float64Array, index: number): number {
  return cells[index] as number;
}

export function tiny(cells: Int8Array, index: number): number {
  return cells[index] as number;
}
