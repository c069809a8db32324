import { HASHES } from './hashing.ts';
import type { PoolEntry } from './pool.ts';
import { hexOf, listOf, oneOf, orNull, pairOf, recordOf, type Shape, textUpTo, wholeFrom } from './shape.ts';
import { TRANSCRIPT_FORMAT, type Transcript } from './transcript.ts';

// More than any office has, and little enough that a hostile record ends soon.
const MOST_STRATA = 1000;
const MOST_ENTRIES = 1_000_000;
const MOST_NAMES = 100;

const NAME = textUpTo(500);
const WORDS = textUpTo(10_000);
const DIGEST = hexOf(64);
const REASONED = recordOf({ id: NAME, reason: WORDS });
const WEIGHTED = recordOf({ id: NAME, weight: wholeFrom(1) });
const UNWEIGHTED = recordOf({ id: NAME });

const ENTRY: Shape<PoolEntry> = (value, field) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'weight')
    ? WEIGHTED(value, field)
    : UNWEIGHTED(value, field);

const STRATUM = recordOf({
  stratum: NAME,
  params: listOf(pairOf(NAME, WORDS), MOST_NAMES),
  pool: listOf(ENTRY, MOST_ENTRIES),
  exclusions: listOf(REASONED, MOST_ENTRIES),
  attributes: listOf(recordOf({ id: NAME, salted: listOf(pairOf(NAME, DIGEST), MOST_NAMES) }), MOST_ENTRIES),
  kinds: listOf(recordOf({ id: NAME, kinds: listOf(NAME, MOST_NAMES), salt: NAME }), MOST_ENTRIES),
  quotas: listOf(pairOf(NAME, wholeFrom(0)), MOST_NAMES),
  take: wholeFrom(0),
  reserveCount: wholeFrom(0),
  recused: listOf(REASONED, MOST_ENTRIES),
  before: listOf(NAME, MOST_ENTRIES),
  more: orNull(wholeFrom(0)),
  commitment: DIGEST,
  seed: orNull(DIGEST),
  tickets: listOf(recordOf({ id: NAME, ticket: DIGEST }), MOST_ENTRIES),
  taken: listOf(NAME, MOST_ENTRIES),
  reserves: listOf(NAME, MOST_ENTRIES),
  passed: listOf(recordOf({ id: NAME, cause: oneOf('recused', 'quota') }), MOST_ENTRIES),
});

/** The shape of a transcript; what its fields say is another matter. */
export const TRANSCRIPT: Shape<Transcript> = recordOf({
  format: oneOf(TRANSCRIPT_FORMAT),
  hash: oneOf(...HASHES),
  draw: wholeFrom(1),
  sources: listOf(NAME, MOST_NAMES),
  fallback: orNull(NAME),
  deadline: orNull(NAME),
  witnesses: listOf(recordOf({ source: NAME, commitment: DIGEST }), MOST_NAMES),
  entropy: listOf(pairOf(NAME, WORDS), MOST_NAMES),
  strata: listOf(STRATUM, MOST_STRATA),
  supplement: orNull(recordOf({ number: wholeFrom(1), of: DIGEST, reason: WORDS })),
  cancelled: orNull(recordOf({ reason: WORDS })),
  marks: listOf(hexOf(8), 100 * MOST_ENTRIES),
  digest: DIGEST,
});
