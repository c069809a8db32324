import type { NoteKey, NoteSigner } from '@qichuang/engine-ledger';

/** The log this system keeps, as this node knows it. */
export interface Ledger {
  /** Its name, as signed notes have it: like an address without its scheme. */
  readonly origin: string;
  /** The keys its heads are signed with: Ed25519, and SM2 where there is one. */
  readonly keys: readonly NoteKey[];
  /** `null`: this node does not hold the log's key, and leaves the tree to those that do. */
  readonly signers: readonly NoteSigner[] | null;
  /** Offices whose signatures under a head are taken and shown. */
  readonly witnesses: readonly NoteKey[];
  /** A new public head after this time at the latest, whether anything happened or not. */
  readonly headEveryMs: number;
}
