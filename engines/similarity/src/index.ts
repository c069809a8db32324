export { compareTexts, type Overlap, type Span } from './compare-texts.ts';
export { findPairs, type Pair } from './find-pairs.ts';
export { indexBytes, restoreIndex } from './index-bytes.ts';
export { openIndex } from './similarity-index.ts';
