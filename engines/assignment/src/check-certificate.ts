import type { Certificate } from './answer.ts';
import { bestChoiceFault, type ChoiceFault } from './check-choice.ts';
import { type LoadFault, loadFault } from './check-loads.ts';
import { type Counted, countPairs, type PairFault } from './check-pairs.ts';
import type { Instance } from './instance.ts';
import { parseAnswer } from './parse-answer.ts';
import { prepare } from './prepare.ts';
import type { AssignmentProblem, ProblemFlaw } from './problem.ts';
import { type Tie, tiesFrom } from './tie.ts';

export type CertificateFault =
  | { readonly kind: 'wrong-problem'; readonly flaw: ProblemFlaw }
  | { readonly kind: 'not-an-answer'; readonly field: string }
  | {
      readonly kind: 'wrong-sum';
      readonly field: 'filled' | 'total';
      readonly is: number;
      readonly says: number;
    }
  | { readonly kind: 'no-ties' }
  /** Ties of a salt above 0: that the salts before it left two optima is not proven. */
  | { readonly kind: 'salted'; readonly salt: number }
  /** All rules hold and nothing exceeds this, but that this answer is the best is not proven. */
  | { readonly kind: 'below-bound'; readonly filled: number; readonly total: number }
  | PairFault
  | LoadFault
  | ChoiceFault;

export type Check =
  | { readonly optimal: true }
  | { readonly optimal: false; readonly reason: CertificateFault };

/**
 * Checks an answer by its certificate, without the solver: all hard rules hold, the sums are right, every application has
 * the best choice it could make at the prices, and only who is full (or at the least load) has a price. By linear programming
 * duality no assignment then fills more places or, filling as many, has a greater total. With a seed the same holds for
 * the sum of ties among the optima.
 *
 * @param answer - from outside: anything at all.
 * @returns whether the answer is proven optimal; otherwise which condition fails and where. O(pairs), and one HMAC for each pair
 *   whose similarity only ties can tell from its rival's. The words of a shortage are not checked.
 * @source Ahuja, Magnanti, Orlin, Network Flows (1993), theorem 9.4 (complementary slackness)
 */
export function checkCertificate(problem: AssignmentProblem, answer: unknown): Check {
  const prepared = prepare(problem);
  if (!prepared.ok) return fails({ kind: 'wrong-problem', flaw: prepared.refusal });
  const instance = prepared.value;
  const parsed = parseAnswer(answer, instance);
  if ('field' in parsed) return fails({ kind: 'not-an-answer', field: parsed.field });
  const { filled, total, experts, certificate } = parsed;

  const counted = countPairs(instance, experts, true);
  if ('kind' in counted) return fails(counted);
  const sums = sumFault(counted, filled, total) ?? loadFault(instance, counted.loads, null);
  if (sums !== null) return fails(sums);
  if (certificate.relaxed === undefined) return proof(instance, counted, certificate);

  const bound = countPairs(instance, certificate.relaxed.experts, false);
  if ('kind' in bound) return fails(bound);
  const limits = loadFault(instance, bound.loads, null);
  if (limits !== null) return fails(limits);
  const proven = proof(instance, bound, certificate);
  if (!proven.optimal || (bound.filled === filled && bound.total === total)) return proven;
  return fails({ kind: 'below-bound', filled: bound.filled, total: bound.total });
}

function proof(instance: Instance, counted: Counted, certificate: Certificate): Check {
  const { prices, ties } = certificate;
  const { seed } = instance;
  if (seed !== null && ties === undefined) return fails({ kind: 'no-ties' });
  if (seed !== null && ties !== undefined && ties.salt > 0) return fails({ kind: 'salted', salt: ties.salt });
  const tie: Tie | null = seed === null ? null : tiesFrom(seed);
  const second = seed === null || ties === undefined ? null : ties.prices;
  const reason =
    loadFault(instance, counted.loads, { prices, ties: second }) ??
    bestChoiceFault(instance, counted, { prices, ties: second, tie });
  return reason === null ? { optimal: true } : fails(reason);
}

function sumFault(counted: Counted, filled: number, total: number): CertificateFault | null {
  if (counted.filled !== filled)
    return { kind: 'wrong-sum', field: 'filled', is: counted.filled, says: filled };
  if (counted.total !== total) return { kind: 'wrong-sum', field: 'total', is: counted.total, says: total };
  return null;
}

function fails(reason: CertificateFault): Check {
  return { optimal: false, reason };
}
