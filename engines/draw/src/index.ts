export { disagreement, type Said } from './agreement.ts';
export {
  attributesCommitment,
  opensId,
  type SaltedAttributes,
  saltedAttribute,
  saltedId,
} from './attributes.ts';
export { type Checked, checkTranscript, type Known, type TranscriptVerdict } from './check-transcript.ts';
export type { Fault, FaultKind } from './fault.ts';
export { HASHES, type HashName } from './hashing.ts';
export { drawOrder, type Ticket } from './order.ts';
export { type OwnTicket, ownTickets } from './own-ticket.ts';
export { drawParameters } from './parameters.ts';
export { type Parameter, type PoolEntry, poolCommitment } from './pool.ts';
export type { Quota } from './quota-seats.ts';
export { recordDraw } from './record-draw.ts';
export { drawSeed, type SourceValue, witnessCommitment } from './seed.ts';
export {
  type Kinds,
  type Passed,
  type Places,
  type Reasoned,
  takePlaces,
  type Wanted,
} from './take-places.ts';
export type {
  DrawGiven,
  OpenedKinds,
  StratumDrawn,
  StratumGiven,
  Transcript,
  Witness,
} from './transcript.ts';
