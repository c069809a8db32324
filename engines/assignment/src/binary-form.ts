import { fromHex, ok, type Result, refused, toHex } from '@qichuang/base';
import type { AssignmentProblem, Integers } from './problem.ts';

/** "QAS1" read as a little-endian word. */
const MARK = 0x31534151;
const HEADER = 9;

/** What is there, and whether a load or demand is a list or one number for all. */
const DEMAND_LIST = 1;
const MAX_LOAD_LIST = 2;
const MIN_LOAD = 4;
const MIN_LOAD_LIST = 8;
const INSTITUTION = 16;
const ONE_PER_INSTITUTION = 32;
const KINDS = 64;
const FLOOR = 128;

export interface BinaryFlaw {
  readonly flaw: 'not-this-form' | 'wrong-length';
  /** Bytes there should be, and are. */
  readonly awaited: number;
  readonly is: number;
}

/**
 * A problem as bytes; the room's README describes the form. Not checked beyond its form.
 *
 * @param problem - with both counts, all numbers within 32 bits with sign, the seed hex.
 * @returns 32-bit words, little-endian. O(pairs).
 * @throws RangeError where a count is missing or the seed is not hex: a bug in the caller.
 * @source this room's README, "Binary form"
 */
export function writeBinaryProblem(problem: AssignmentProblem): Uint8Array {
  const { applications, experts, demand, maxLoad, minLoad, pairs, institution, kinds, floor } = problem;
  const { quotas = [], fixed = [] } = problem;
  if (applications === undefined || experts === undefined) throw new RangeError('both counts are needed');
  const seed = fromHex(problem.seed ?? '');
  if (seed === undefined) throw new RangeError('the seed is not hex');
  const flags =
    (typeof demand === 'number' ? 0 : DEMAND_LIST) |
    (typeof maxLoad === 'number' ? 0 : MAX_LOAD_LIST) |
    (minLoad === undefined ? 0 : MIN_LOAD) |
    (minLoad === undefined || typeof minLoad === 'number' ? 0 : MIN_LOAD_LIST) |
    (institution === undefined ? 0 : INSTITUTION) |
    (problem.onePerInstitution === true ? ONE_PER_INSTITUTION : 0) |
    (kinds === undefined ? 0 : KINDS) |
    (floor === undefined ? 0 : FLOOR);
  const lists: readonly Integers[] = [
    [
      MARK,
      flags,
      applications,
      experts,
      pairs.application.length,
      fixed.length,
      quotas.length,
      floor ?? 0,
      seed.length,
    ],
    listed(demand),
    listed(maxLoad),
    listed(minLoad ?? []),
    pairs.application,
    pairs.expert,
    pairs.similarity,
    institution ?? [],
    kinds ?? [],
    fixed.flat(),
    quotas.flat(),
  ];
  const words = lists.reduce((sum, list) => sum + list.length, 0);
  const bytes = new Uint8Array(words * 4 + seed.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const list of lists) {
    for (let place = 0; place < list.length; place += 1) {
      view.setInt32(at, list[place] as number, true);
      at += 4;
    }
  }
  bytes.set(seed, at);
  return bytes;
}

/**
 * Reads what `writeBinaryProblem` writes.
 *
 * @returns the problem, its values not yet checked; or that the bytes are not of this form, or too few or too many. O(pairs).
 * @source this room's README, "Binary form"
 */
export function readBinaryProblem(bytes: Uint8Array): Result<AssignmentProblem, BinaryFlaw> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = HEADER * 4;
  if (bytes.length < headerBytes || view.getInt32(0, true) !== MARK)
    return refused({ flaw: 'not-this-form', awaited: headerBytes, is: bytes.length });
  const header = words(view, 4, HEADER - 1);
  const [flags = 0, applications = 0, experts = 0, pairs = 0, fixed = 0, quotas = 0, floor = 0, seed = 0] =
    header;
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const lengths = {
    demand: has(DEMAND_LIST) ? applications : 1,
    maxLoad: has(MAX_LOAD_LIST) ? experts : 1,
    minLoad: minLoadLength(has(MIN_LOAD), has(MIN_LOAD_LIST), experts),
    pairs,
    institution: has(INSTITUTION) ? experts : 0,
    kinds: has(KINDS) ? experts : 0,
  };
  const { demand, maxLoad, minLoad, institution, kinds } = lengths;
  const inWords = demand + maxLoad + minLoad + 3 * pairs + institution + kinds + 2 * fixed + 2 * quotas;
  const awaited = headerBytes + inWords * 4 + seed;
  const negative = [applications, experts, pairs, fixed, quotas, seed].some((count) => count < 0);
  if (negative || awaited !== bytes.length)
    return refused({ flaw: 'wrong-length', awaited, is: bytes.length });

  let at = headerBytes;
  const next = (length: number): Int32Array => {
    const list = words(view, at, length);
    at += length * 4;
    return list;
  };
  const oneOrMany = (length: number, isList: boolean): number | Int32Array => {
    const list = next(length);
    return isList ? list : (list[0] ?? 0);
  };
  const loads = {
    demand: oneOrMany(demand, has(DEMAND_LIST)),
    maxLoad: oneOrMany(maxLoad, has(MAX_LOAD_LIST)),
    ...(has(MIN_LOAD) && { minLoad: oneOrMany(minLoad, has(MIN_LOAD_LIST)) }),
  };
  return ok({
    applications,
    experts,
    ...loads,
    pairs: { application: next(pairs), expert: next(pairs), similarity: next(pairs) },
    ...(has(INSTITUTION) ? { institution: next(institution) } : {}),
    ...(has(ONE_PER_INSTITUTION) && { onePerInstitution: true }),
    ...(has(KINDS) ? { kinds: next(kinds) } : {}),
    fixed: inPairs(next(2 * fixed)),
    quotas: inPairs(next(2 * quotas)),
    ...(has(FLOOR) && { floor }),
    ...(seed > 0 && { seed: toHex(bytes.subarray(at, at + seed)) }),
  });
}

function minLoadLength(isThere: boolean, isList: boolean, experts: number): number {
  if (!isThere) return 0;
  return isList ? experts : 1;
}

function words(view: DataView, from: number, length: number): Int32Array {
  const list = new Int32Array(length);
  for (let place = 0; place < length; place += 1) list[place] = view.getInt32(from + place * 4, true);
  return list;
}

function inPairs(list: Int32Array): (readonly [number, number])[] {
  return Array.from({ length: list.length / 2 }, (_, place) => [
    list[2 * place] ?? 0,
    list[2 * place + 1] ?? 0,
  ]);
}

function listed(each: number | Integers): Integers {
  return typeof each === 'number' ? [each] : each;
}
