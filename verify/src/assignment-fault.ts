import type { CertificateFault, ProblemFlaw } from '@qichuang/engine-assignment';

/** Every way in which an assignment does not hold, by the engine's own names. */
export type AssignmentFault =
  | Exclude<CertificateFault['kind'], 'wrong-problem'>
  | ProblemFlaw['flaw']
  | 'wrong-type'
  | 'no-such-field'
  | 'missing';
