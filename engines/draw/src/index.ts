export { disagreement, type Said } from './agreement.ts';
export {
  attributesCommitment,
  opensId,
  type SaltedAttributes,
  saltedAttribute,
  saltedId,
} from './attributes.ts';
export type { Fault, FaultKind } from './fault.ts';
export { HASHES, type HashName } from './hashing.ts';
export { drawOrder, type Ticket } from './order.ts';
export { type Parameter, type PoolEntry, poolCommitment } from './pool.ts';
export type { Quota } from './quota-seats.ts';
export { drawSeed, type SourceValue, witnessCommitment } from './seed.ts';
export {
  type Kinds,
  type Passed,
  type Places,
  type Reasoned,
  takePlaces,
  type Wanted,
} from './take-places.ts';
