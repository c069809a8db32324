export type {
  Answer,
  Certificate,
  LeastLoadReason,
  Progress,
  ShortageReason,
  SolveRefusal,
} from './answer.ts';
export { type BinaryFlaw, readBinaryProblem, writeBinaryProblem } from './binary-form.ts';
export { type CertificateFault, type Check, checkCertificate } from './check-certificate.ts';
export { type Fairest, fairestFloor } from './fairest-floor.ts';
export { type Joined, type JoinStep, joinPools } from './join-pools.ts';
export {
  type PanelRules,
  type PanelShortage,
  type Panels,
  panelFaults,
  type Sitter,
} from './panels.ts';
export type { AssignmentProblem, ProblemFlaw } from './problem.ts';
export { type ScorePool, scorePools } from './score-pools.ts';
export { seatPanels } from './seat-panels.ts';
export { type SolveOptions, solveAssignment } from './solve-assignment.ts';
export { type Pairing, type Spread, type SpreadOutcome, spreadEvenly } from './spread-evenly.ts';
export { spreadInOrder } from './spread-in-order.ts';
