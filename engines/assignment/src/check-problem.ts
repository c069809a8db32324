import { fromHex } from '@qichuang/base';
import type { AssignmentProblem, Integers, ProblemFlaw } from './problem.ts';

const MOST = 2 ** 31 - 1;
/** More than any pool there is; a count beyond it is a slip and would only take the memory. */
const MOST_INDEX = 2 ** 24;

export interface Counts {
  readonly applications: number;
  readonly experts: number;
}

/** @returns the counts, or the first flaw of the values alone; what hangs on several fields is found while laying out. */
export function checkProblem(problem: AssignmentProblem): Counts | ProblemFlaw {
  const { pairs, demand, maxLoad, minLoad, institution, kinds } = problem;
  const asked = [
    countFlaw('applications', problem.applications),
    countFlaw('experts', problem.experts),
    listFlaw('pairs.application', pairs.application, 0, MOST_INDEX - 1),
    listFlaw('pairs.expert', pairs.expert, 0, MOST_INDEX - 1),
    listFlaw('pairs.similarity', pairs.similarity, -MOST - 1, MOST),
    lengthFlaw('pairs.expert', pairs.expert, pairs.application.length),
    lengthFlaw('pairs.similarity', pairs.similarity, pairs.application.length),
    eachFlaw('demand', demand, MOST_INDEX),
    eachFlaw('maxLoad', maxLoad, MOST),
    minLoad === undefined ? null : eachFlaw('minLoad', minLoad, MOST),
    institution === undefined ? null : listFlaw('institution', institution, -MOST - 1, MOST),
    kinds === undefined ? null : listFlaw('kinds', kinds, -MOST - 1, MOST),
    problem.floor === undefined ? null : numberFlaw('floor', problem.floor, -MOST - 1, MOST),
    seedFlaw(problem.seed),
    fixedFlaw(problem.fixed ?? []),
    quotasFlaw(problem),
    problem.onePerInstitution === true && institution === undefined
      ? ({ field: 'institution', flaw: 'is-missing' } as const)
      : null,
  ].find((flaw) => flaw !== null);
  if (asked !== undefined) return asked;

  const counts = {
    applications: problem.applications ?? Math.max(highest(pairs.application) + 1, lengthOf(demand)),
    experts:
      problem.experts ??
      Math.max(
        highest(pairs.expert) + 1,
        lengthOf(maxLoad),
        lengthOf(minLoad),
        lengthOf(institution),
        lengthOf(kinds),
      ),
  };
  return sizeFlaw(problem, counts) ?? counts;
}

function sizeFlaw(problem: AssignmentProblem, { applications, experts }: Counts): ProblemFlaw | null {
  const lists = [
    ['demand', problem.demand, applications],
    ['maxLoad', problem.maxLoad, experts],
    ['minLoad', problem.minLoad, experts],
    ['institution', problem.institution, experts],
    ['kinds', problem.kinds, experts],
  ] as const;
  for (const [field, list, length] of lists) {
    if (list === undefined || typeof list === 'number') continue;
    const flaw = lengthFlaw(field, list, length);
    if (flaw !== null) return flaw;
  }
  return (
    listFlaw('pairs.application', problem.pairs.application, 0, applications - 1) ??
    listFlaw('pairs.expert', problem.pairs.expert, 0, experts - 1)
  );
}

function numberFlaw(field: string, value: number, least: number, most: number): ProblemFlaw | null {
  if (!Number.isSafeInteger(value)) return { field, flaw: 'not-a-whole-number' };
  return value < least || value > most ? { field, flaw: 'out-of-range' } : null;
}

function countFlaw(field: string, value: number | undefined): ProblemFlaw | null {
  return value === undefined ? null : numberFlaw(field, value, 0, MOST_INDEX);
}

function listFlaw(field: string, list: Integers, least: number, most: number): ProblemFlaw | null {
  for (let place = 0; place < list.length; place += 1) {
    const value = list[place] as number;
    if (value >= least && value <= most && Number.isInteger(value)) continue;
    return numberFlaw(`${field}[${place}]`, value, least, most);
  }
  return null;
}

function eachFlaw(field: string, each: number | Integers, most: number): ProblemFlaw | null {
  return typeof each === 'number' ? numberFlaw(field, each, 0, most) : listFlaw(field, each, 0, most);
}

function lengthFlaw(field: string, list: Integers, length: number): ProblemFlaw | null {
  return list.length === length ? null : { field, flaw: 'wrong-length' };
}

function seedFlaw(seed: string | undefined): ProblemFlaw | null {
  if (seed === undefined) return null;
  return seed !== '' && fromHex(seed) !== undefined ? null : { field: 'seed', flaw: 'not-hex' };
}

function fixedFlaw(fixed: NonNullable<AssignmentProblem['fixed']>): ProblemFlaw | null {
  for (const [place, pair] of fixed.entries()) {
    const flaw =
      lengthFlaw(`fixed[${place}]`, pair, 2) ?? listFlaw(`fixed[${place}]`, pair, 0, MOST_INDEX - 1);
    if (flaw !== null) return flaw;
  }
  return null;
}

function quotasFlaw({ quotas = [], kinds }: AssignmentProblem): ProblemFlaw | null {
  const seen = new Set<number>();
  for (const [place, quota] of quotas.entries()) {
    const field = `quotas[${place}]`;
    const flaw =
      lengthFlaw(field, quota, 2) ??
      numberFlaw(`${field}[0]`, quota[0], -MOST - 1, MOST) ??
      numberFlaw(`${field}[1]`, quota[1], 0, MOST);
    if (flaw !== null) return flaw;
    if (seen.has(quota[0])) return { field: `${field}[0]`, flaw: 'comes-twice' };
    seen.add(quota[0]);
  }
  return quotas.length > 0 && kinds === undefined ? { field: 'kinds', flaw: 'is-missing' } : null;
}

function highest(list: Integers): number {
  let most = -1;
  for (let place = 0; place < list.length; place += 1) most = Math.max(most, list[place] as number);
  return most;
}

function lengthOf(each: number | Integers | undefined): number {
  return each === undefined || typeof each === 'number' ? 0 : each.length;
}
