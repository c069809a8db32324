export { type Claim, claimedTwice, type EvidenceKind, evidenceNumber } from './claimed-twice.ts';
export { compareTexts, type Overlap, type Span } from './compare-texts.ts';
export { findPairs, type Pair, type SearchRefusal } from './find-pairs.ts';
export { indexBytes, restoreIndex } from './index-bytes.ts';
export type { TextRefusal } from './normalise.ts';
export { openIndex, printOf, type SimilarityIndex } from './similarity-index.ts';
