/** One score an expert gave an application, in whole units of the caller's choosing (half points, hundredths). */
export interface Score {
  readonly application: string;
  readonly expert: string;
  readonly score: number;
  /** Given, kept, and counted nowhere: the expert turned out to be in conflict. */
  readonly recused?: boolean;
}

/** The valid scores as rows of applications; ids in code-unit order, so that nothing hangs on the order they came in. */
export interface Design {
  readonly applications: readonly string[];
  readonly experts: readonly string[];
  /** Application `i` has the entries from `start[i]` up to, not including, `start[i + 1]`. */
  readonly start: Int32Array;
  /** The expert of each entry, ascending within an application. */
  readonly expertOf: Int32Array;
  readonly value: Float64Array;
}

/**
 * Sets the valid scores out as rows.
 *
 * @param scores - whole numbers, at most one for each pair of application and expert, in any order.
 * @returns rows without the recused scores; whoever has recused scores only is in no row. O(n log n).
 * @throws RangeError for a score that is not a whole number or a pair that comes twice: a bug in the caller.
 */
export function designOf(scores: readonly Score[]): Design {
  const valid = scores.filter(({ recused }) => recused !== true);
  if (valid.some(({ score }) => !Number.isSafeInteger(score)))
    throw new RangeError('a score is a whole number');
  const [applications, applicationIndex] = numbered(valid.map(({ application }) => application));
  const [experts, expertIndex] = numbered(valid.map(({ expert }) => expert));
  // Put in by expert, then taken out by application: two counting sorts give rows with experts ascending.
  const byExpert = countingOrder(expertIndex, experts.length);
  const { start, order } = countingOrder(applicationIndex, applications.length, byExpert.order);
  const expertOf = order.map((entry) => expertIndex[entry] ?? 0);
  const value = Float64Array.from(order, (entry) => valid[entry]?.score ?? 0);
  refuseRepeats(start, expertOf);
  return { applications, experts, start, expertOf, value };
}

/** The number of valid scores of application `row`. */
export function countOf({ start }: Design, row: number): number {
  return (start[row + 1] ?? 0) - (start[row] ?? 0);
}

function numbered(ids: readonly string[]): readonly [readonly string[], Int32Array] {
  // The default order of `sort` is by code units, the same on every machine.
  const distinct = [...new Set(ids)].sort();
  const place = new Map(distinct.map((id, index) => [id, index]));
  return [distinct, Int32Array.from(ids, (id) => place.get(id) ?? 0)];
}

function countingOrder(keys: Int32Array, kinds: number, from?: Int32Array) {
  const start = new Int32Array(kinds + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < kinds; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const order = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const entry = from === undefined ? place : (from[place] ?? 0);
    const key = keys[entry] ?? 0;
    const slot = next[key] ?? 0;
    order[slot] = entry;
    next[key] = slot + 1;
  }
  return { start, order };
}

function refuseRepeats(start: Int32Array, expertOf: Int32Array): void {
  for (let row = 0; row + 1 < start.length; row++) {
    for (let entry = (start[row] ?? 0) + 1; entry < (start[row + 1] ?? 0); entry++)
      if (expertOf[entry] === expertOf[entry - 1])
        throw new RangeError('one expert scores one application once');
  }
}
