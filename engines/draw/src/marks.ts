import { canonicalJson, sha256Hex, utf8 } from '@qichuang/base';
import { type HashName, hexOfText } from './hashing.ts';
import type { DrawGiven, StratumDrawn, StratumGiven, Transcript } from './transcript.ts';

type Unsealed = Omit<Transcript, 'marks' | 'digest'>;

/** Seals the whole record. The marks are not in it: they only tell where to look. */
export function digestOf(hash: HashName, record: Unsealed): string {
  return hexOfText(hash, `ticket-draw-v1/transcript\n${canonicalJson(record)}`);
}

/** A given field, and eight digits that another place or another value would not have, save once in four thousand million. */
export interface Mark {
  readonly field: string;
  readonly mark: string;
}

/**
 * One for each given field, in order of the paths. Always by SHA-256, also in a draw by SM3: they seal nothing, and
 * must be readable while the name of the hash itself is in doubt.
 */
export function marksOf(record: Unsealed): readonly Mark[] {
  return [...leaves(givenOf(record), '')].map(({ field, value }) => ({
    field,
    mark: sha256Hex(utf8(`${field}\n${canonicalJson(value)}`)).slice(0, 8),
  }));
}

/** The record without what is reckoned from it. */
export function givenOf(record: Unsealed): DrawGiven {
  const { format: _format, strata, ...rest } = record;
  return { ...rest, strata: strata.map(givenOfStratum) };
}

function givenOfStratum(stratum: StratumGiven & StratumDrawn): StratumGiven {
  const { commitment: _c, seed: _s, tickets: _t, taken: _k, reserves: _r, passed: _p, ...given } = stratum;
  return given;
}

function* leaves(value: unknown, field: string): Generator<{ field: string; value: unknown }> {
  if (Array.isArray(value)) {
    for (const [place, element] of value.entries()) yield* leaves(element, `${field}[${place}]`);
  } else if (typeof value === 'object' && value !== null) {
    // Sorted, so that the marks do not hang on the order in which a reader keeps members.
    for (const [name, member] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      yield* leaves(member, field === '' ? name : `${field}.${name}`);
  } else yield { field, value };
}
