export type {
  Answer,
  Certificate,
  LeastLoadReason,
  Progress,
  ShortageReason,
  SolveRefusal,
} from './answer.ts';
export { type CertificateFault, type Check, checkCertificate } from './check-certificate.ts';
export type { AssignmentProblem, ProblemFlaw } from './problem.ts';
export { type SolveOptions, solveAssignment } from './solve-assignment.ts';
export { type Pairing, type Spread, type SpreadOutcome, spreadEvenly } from './spread-evenly.ts';
