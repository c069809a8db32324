import { fromHex, ok, type Result, refused } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { type HashName, hexOfText } from './hashing.ts';
import { keyFault, lineFault } from './line-text.ts';

/** A source of chance named beforehand, and the value it gave. */
export type SourceValue = readonly [source: string, value: string];

/**
 * The seed of a draw: nobody can know it before the last source has spoken, and nobody can choose it afterwards.
 *
 * `H("ticket-draw-v1/seed\n" + commitment + "\n" + "source=value\n" per source)`.
 *
 * @param commitment - of the pool, 64 lower-case digits, published before any source spoke.
 * @param entropy - at least one source; witnesses' reveals first, last the public value that nobody controls.
 * @returns 64 lower-case digits, or the field that is wrong. O(length).
 * @source ticket-draw-v1, steps 2 and 3
 */
export function drawSeed(
  hash: HashName,
  commitment: string,
  entropy: readonly SourceValue[],
): Result<string, Fault> {
  if (fromHex(commitment)?.length !== 32) return refused(fault('commitment', 'wrong-type'));
  const wrong = entropyFault(entropy);
  if (wrong !== undefined) return refused(wrong);
  const lines = entropy.map(([source, value]) => `${source}=${value}\n`).join('');
  return ok(hexOfText(hash, `ticket-draw-v1/seed\n${commitment}\n${lines}`));
}

export function entropyFault(entropy: readonly SourceValue[]): Fault | undefined {
  if (entropy.length === 0) return fault('entropy', 'empty');
  const met = new Set<string>();
  for (const [place, [source, value]] of entropy.entries()) {
    const wrong = keyFault(`entropy[${place}][0]`, source) ?? lineFault(`entropy[${place}][1]`, value);
    if (wrong !== undefined) return wrong;
    if (value === '') return fault(`entropy[${place}][1]`, 'empty');
    if (met.has(source)) return fault(`entropy[${place}][0]`, 'said-twice');
    met.add(source);
  }
  return undefined;
}

/**
 * What a witness publishes before anyone else has spoken. The nonce is kept secret until its turn, and must be long
 * enough that nobody guesses it: 32 hexadecimal digits from dice or a machine.
 *
 * @returns `H(nonce)`, 64 lower-case digits over the nonce's UTF-8: `printf %s "$nonce" | sha256sum` gives the same.
 * @throws RangeError at a lone surrogate.
 * @source ticket-draw-v1, step 2
 */
export function witnessCommitment(hash: HashName, nonce: string): string {
  return hexOfText(hash, nonce);
}
