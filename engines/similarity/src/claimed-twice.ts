/** One piece of evidence as somebody names it. */
export interface Claim {
  readonly owner: string;
  readonly document: string;
  readonly kind: EvidenceKind;
  readonly number: string;
}

export type EvidenceKind = 'file-hash' | 'patent' | 'certificate' | 'contract';

export interface ClaimedTwice {
  readonly kind: EvidenceKind;
  /** As it is compared. */
  readonly number: string;
  /** Of two owners or more, in the order of owner and document. */
  readonly claims: readonly Claim[];
}

/**
 * The number as it is compared: full and half width, case, spaces, hyphens, dots and brackets are habits of typing;
 * so is the ZL or CN before the number of a patent.
 *
 * @returns upper-case letters and digits; '' where there is none.
 * @source GB/T 33250 and ZC 0006 for numbers of Chinese patents
 */
export function evidenceNumber(kind: EvidenceKind, number: string): string {
  const plain = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return kind === 'patent' ? plain.replace(/^(?:ZL|CN)(?=\d)/, '') : plain;
}

/**
 * Evidence that two owners claim. The same owner may show a thing again.
 *
 * @returns one entry for each number of a kind, in the order of kind and number; each claim of it once. O(n log n).
 * @source own rule
 */
export function claimedTwice(claims: readonly Claim[]): readonly ClaimedTwice[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const number = evidenceNumber(claim.kind, claim.number);
    if (number === '') continue;
    const key = `${claim.kind} ${number}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [claim]);
    else same.push(claim);
  }
  return [...groups]
    .filter(([, same]) => new Set(same.map(({ owner }) => owner)).size > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, same]) => ({
      kind: key.slice(0, key.indexOf(' ')) as EvidenceKind,
      number: key.slice(key.indexOf(' ') + 1),
      claims: same.toSorted(byOwner),
    }));
}

function byOwner(one: Claim, other: Claim): number {
  if (one.owner !== other.owner) return one.owner < other.owner ? -1 : 1;
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return one.number < other.number ? -1 : 1;
}
