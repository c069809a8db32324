export {
  type Appender,
  type NodeSink,
  openAppender,
  rootOfEdge,
  type TreeEdge,
} from './appender.ts';
export { type Consistency, checkConsistency, checkInclusion, type Inclusion } from './check.ts';
export { checkLedgerProof, type LedgerVerdict } from './check-ledger-proof.ts';
export {
  type Checkpoint,
  type CheckpointRefusal,
  formatCheckpoint,
  type LogTrust,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  rootBy,
} from './checkpoint.ts';
export { decodeEntryBundle, encodeEntryBundle } from './entry-bundle.ts';
export {
  type ConsistencyProof,
  consistencyProof,
  formatLedgerProof,
  type InclusionProof,
  inclusionProof,
  type LedgerProof,
} from './ledger-proof.ts';
export { edgeOf, type NodeReader, rootOf } from './nodes.ts';
export {
  addSignature,
  cosignature,
  type NoteRefusal,
  type NoteSigner,
  type OpenedNote,
  openNote,
  signNote,
} from './note.ts';
export { formatNoteKey, type KeyKind, type NoteKey, noteKey, parseNoteKey } from './note-key.ts';
export { proveConsistency, proveInclusion } from './prove.ts';
export { ed25519Signer, sm2Signer } from './signers.ts';
export { openTileLog, type TileBytes, type TileLog } from './tile-log.ts';
export { entriesPath, parseTilePath, type Tile, tilePath } from './tile-path.ts';
export { consistencyTiles, edgeTiles, inclusionTiles, nodesFromTiles, type TileReader } from './tiles.ts';
export { type Digest, type HashName, SHA256_TREE, SM3_TREE, type TreeHash, treeHash } from './tree-hash.ts';
export type { FailedVerdict, Fault, Verdict } from './verdict.ts';
export { type SeenHead, type Witnessed, type WitnessRefusal, witnessCheckpoint } from './witness.ts';
