import { int } from './cells.ts';
import type { Counts } from './check-problem.ts';
import type { Instance } from './instance.ts';
import type { AssignmentProblem, Integers, ProblemFlaw } from './problem.ts';

type Places = Pick<
  Instance,
  'leastLoad' | 'mostLoad' | 'freePlaces' | 'quotas' | 'kept' | 'quotaOf' | 'fixed' | 'fixedPairs'
>;

/** Places and loads that are left after what is fixed. */
export function placesOf(
  problem: AssignmentProblem,
  { applications, experts }: Counts,
): Places | ProblemFlaw {
  const { fixed = [], quotas = [] } = problem;
  const demand = each(problem.demand, applications);
  const mostLoad = each(problem.maxLoad, experts);
  const leastLoad = each(problem.minLoad ?? 0, experts);
  for (let expert = 0; expert < experts; expert += 1) {
    if (int(leastLoad, expert) > int(mostLoad, expert))
      return { field: `minLoad[${expert}]`, flaw: 'minimum-above-maximum' };
  }
  const keptInAll = quotas.reduce((sum, [, least]) => sum + least, 0);
  const freePlaces = new Int32Array(applications);
  const kept = new Int32Array(applications * quotas.length);
  for (let i = 0; i < applications; i += 1) {
    // An application that wants nobody keeps no place for anybody.
    if (int(demand, i) === 0) continue;
    if (keptInAll > int(demand, i)) return { field: 'quotas', flaw: 'quotas-above-demand' };
    freePlaces[i] = int(demand, i) - keptInAll;
    for (const [q, [, least]] of quotas.entries()) kept[i * quotas.length + q] = least;
  }
  const quotaByKind = new Map(quotas.map(([kind], q) => [kind, q]));
  const quotaOf = Int32Array.from({ length: experts }, (_, expert) =>
    problem.kinds === undefined ? -1 : (quotaByKind.get(problem.kinds[expert] as number) ?? -1),
  );

  const fixedOf = new Map<number, number[]>();
  for (const [place, [application, expert]] of fixed.entries()) {
    const field = `fixed[${place}]`;
    if (application >= applications || expert >= experts) return { field, flaw: 'out-of-range' };
    const before = fixedOf.get(application) ?? [];
    if (before.includes(expert)) return { field, flaw: 'comes-twice' };
    fixedOf.set(
      application,
      [...before, expert].sort((one, other) => one - other),
    );
    if (before.length === int(demand, application)) return { field, flaw: 'fixed-above-demand' };
    if (int(mostLoad, expert) === 0) return { field, flaw: 'fixed-above-load' };
    mostLoad[expert] = int(mostLoad, expert) - 1;
    leastLoad[expert] = Math.max(0, int(leastLoad, expert) - 1);
    const quota = int(quotaOf, expert);
    const seat = application * quotas.length + quota;
    if (quota >= 0 && int(kept, seat) > 0) kept[seat] = int(kept, seat) - 1;
    else if (int(freePlaces, application) > 0) freePlaces[application] = int(freePlaces, application) - 1;
    else return { field, flaw: 'fixed-above-quotas' };
  }
  return {
    leastLoad,
    mostLoad,
    freePlaces,
    quotas: quotas.length,
    kept,
    quotaOf,
    fixed: fixedOf,
    fixedPairs: fixed.length,
  };
}

function each(value: number | Integers, length: number): Int32Array {
  return typeof value === 'number' ? new Int32Array(length).fill(value) : Int32Array.from(value);
}
