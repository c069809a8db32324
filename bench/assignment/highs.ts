import type { AssignmentProblem } from '@qichuang/engine-assignment';
import openHighs from 'highs';
import { PLACES } from './instances.ts';

/** The same problem as a linear programme: its polytope is integral, so HiGHS needs no branching. */
export async function solveByHighs({ pairs, applications = 0, experts = 0, maxLoad }: AssignmentProblem) {
  const highs = await openHighs();
  const model = programme(pairs, applications, experts, Number(maxLoad));
  const cpuFrom = process.cpuUsage();
  const from = performance.now();
  const solution = highs.solve(model, { presolve: 'on' });
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpuFrom);
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}`);
  let filled = 0;
  let total = 0;
  for (let pair = 0; pair < pairs.application.length; pair += 1) {
    const chosen = Math.round(solution.Columns[`x${pair}`]?.Primal ?? 0);
    filled += chosen;
    total += chosen * (pairs.similarity[pair] ?? 0);
  }
  return { ms, cpuMs: (user + system) / 1000, filled, total };
}

function programme(
  pairs: AssignmentProblem['pairs'],
  applications: number,
  experts: number,
  load: number,
): string {
  const byApplication = Array.from({ length: applications }, (): string[] => []);
  const byExpert = Array.from({ length: experts }, (): string[] => []);
  const worth: string[] = [];
  const bounds: string[] = [];
  const widest = Math.max(1, highestOf(pairs.similarity));
  const empty = widest * Math.min(applications, experts) + widest + 1;
  for (let pair = 0; pair < pairs.application.length; pair += 1) {
    byApplication[pairs.application[pair] ?? 0]?.push(`x${pair}`);
    byExpert[pairs.expert[pair] ?? 0]?.push(`x${pair}`);
    worth.push(`+ ${empty + (pairs.similarity[pair] ?? 0)} x${pair}`);
    bounds.push(`x${pair} <= 1`);
  }
  return [
    'Maximize',
    ` obj: ${worth.join('\n ')}`,
    'Subject To',
    ...byApplication.map((names, i) => ` a${i}: ${names.join('\n + ')} <= ${PLACES}`),
    ...byExpert.flatMap((names, j) =>
      names.length === 0 ? [] : [` e${j}: ${names.join('\n + ')} <= ${load}`],
    ),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'End',
  ].join('\n');
}

function highestOf(similarity: ArrayLike<number>): number {
  let highest = 0;
  for (let pair = 0; pair < similarity.length; pair += 1) highest = Math.max(highest, similarity[pair] ?? 0);
  return highest;
}
