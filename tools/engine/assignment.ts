import { readFileSync } from 'node:fs';
import {
  type AssignmentProblem,
  checkCertificate,
  fairestFloor,
  joinPools,
  type LeastLoadReason,
  type ProblemFlaw,
  readBinaryProblem,
  type SolveRefusal,
  solveAssignment,
} from '@qichuang/engine-assignment';
import { z } from 'zod';
import { type Operations, operation, WrongInput } from './operation.ts';

// Values and lengths are the engine's to check: it names the field and the place in the list.
const LIST = z.array(z.number());
const EACH = z.union([z.number(), LIST]);
const TWO = z.tuple([z.number(), z.number()]);

const PROBLEM = z.strictObject({
  applications: z.number().exactOptional(),
  experts: z.number().exactOptional(),
  demand: EACH,
  maxLoad: EACH,
  minLoad: EACH.exactOptional(),
  pairs: z.strictObject({ application: LIST, expert: LIST, similarity: LIST }),
  institution: LIST.exactOptional(),
  onePerInstitution: z.boolean().exactOptional(),
  kinds: LIST.exactOptional(),
  quotas: z.array(TWO).exactOptional(),
  fixed: z.array(TWO).exactOptional(),
  floor: z.number().exactOptional(),
  seed: z.string().exactOptional(),
});
const ANSWERED = z.strictObject({ problem: PROBLEM, answer: z.unknown() });
const GIVEN = z.strictObject({ problem: PROBLEM, experts: z.array(LIST) });

const FLAWS = {
  'not-a-whole-number': 'is not a whole number',
  'out-of-range': 'is out of range',
  'wrong-length': 'is not as long as it must be',
  'comes-twice': 'comes twice',
  'not-a-pair': 'names a pair that is not among the pairs',
  'minimum-above-maximum': 'is above the most this expert takes',
  'is-missing': 'is missing',
  'not-hex': 'is not hexadecimal in lower case, two digits a byte',
  'quotas-above-demand': 'keep more places than an application has',
  'fixed-above-demand': 'is one more than the application has places',
  'fixed-above-load': 'is one more than the expert takes',
  'fixed-above-quotas': 'takes a place that is kept for another kind',
  'fixed-of-one-institution': 'gives an application two experts of one institution',
  'too-large-to-be-exact': 'are so large over so many that sums would not be exact',
} as const satisfies Record<ProblemFlaw['flaw'], string>;

export const ASSIGNMENT: Operations = {
  solve: { ...operation(PROBLEM, solved), runFile: (path) => solved(readFrom(path)) },
  check: operation(ANSWERED, ({ problem, answer }) => {
    const check = checkCertificate(problem, answer);
    if (!check.optimal && check.reason.kind === 'wrong-problem') throw flawed(check.reason.flaw, 'problem.');
    return check;
  }),
  fairest: { ...operation(PROBLEM, fairest), runFile: (path) => fairest(readFrom(path)) },
  join: operation(GIVEN, ({ problem, experts }) => {
    const joined = joinPools(problem, experts);
    if (joined.ok) return joined.value;
    const { refusal } = joined;
    if ('flaw' in refusal) throw flawed(refusal, 'problem.');
    throw new WrongInput(`experts[${refusal.application}]: ${refusal.kind}`);
  }),
};

function solved(problem: AssignmentProblem) {
  const outcome = solveAssignment(problem);
  if (outcome.ok) return outcome.value;
  throw refusalOf(outcome.refusal);
}

function fairest(problem: AssignmentProblem) {
  const outcome = fairestFloor(problem);
  if (outcome.ok) return { floor: outcome.value.floor, ...outcome.value.answer };
  throw refusalOf(outcome.refusal);
}

function readFrom(path: string): AssignmentProblem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new WrongInput(`--file: ${error instanceof Error ? error.message : String(error)}`);
  }
  const problem = readBinaryProblem(bytes);
  if (problem.ok) return problem.value;
  const { flaw, awaited, is } = problem.refusal;
  if (flaw === 'not-this-form') throw new WrongInput('--file: does not begin with QAS1');
  throw new WrongInput(`--file: has ${is} bytes where its head promises ${awaited}`);
}

function refusalOf(refusal: SolveRefusal): Error {
  switch (refusal.kind) {
    case 'wrong-problem':
      return flawed(refusal.flaw, '');
    case 'least-loads-not-met':
      return new WrongInput(...refusal.reasons.map((reason) => leastLoadLine(reason, refusal.proven)));
    case 'stopped':
      return new Error('nobody asked to stop');
  }
}

function leastLoadLine(
  { experts, least, reachable, applications }: LeastLoadReason,
  proven: boolean,
): string {
  const words = `minLoad: experts ${experts.join(', ')} need ${least} together and can get ${reachable}, from applications ${applications.join(', ')}`;
  return proven ? words : `${words} (as far as the search went)`;
}

function flawed({ field, flaw }: ProblemFlaw, before: string): WrongInput {
  return new WrongInput(`${before}${field}: ${FLAWS[flaw]}`);
}
