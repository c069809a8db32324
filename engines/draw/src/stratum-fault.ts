import { type SaltedAttributes, saltedAttribute } from './attributes.ts';
import { type Fault, fault } from './fault.ts';
import { keyFault, lineFault } from './line-text.ts';
import { quotasFault } from './take-places.ts';
import type { DrawGiven, StratumGiven } from './transcript.ts';

/** The attribute that quotas hang on. */
const KINDS = 'kinds';

/** The first field of a stratum, beyond pool and parameters, that breaks a rule. */
export function stratumFault(given: DrawGiven, stratum: StratumGiven): Fault | undefined {
  const inPool = new Set(stratum.pool.map(({ id }) => id));
  return (
    exclusionsFault(inPool, stratum) ??
    attributesFault(inPool, stratum.attributes) ??
    quotasFault(stratum.quotas) ??
    kindsFault(given, inPool, stratum) ??
    recusedFault(stratum) ??
    supplementFault(given, stratum)
  );
}

function exclusionsFault(inPool: ReadonlySet<string>, { exclusions }: StratumGiven): Fault | undefined {
  const met = new Set<string>();
  for (const [place, { id, reason }] of exclusions.entries()) {
    const at = `exclusions[${place}]`;
    if (id === '') return fault(`${at}.id`, 'empty');
    if (reason === '') return fault(`${at}.reason`, 'empty');
    if (met.has(id)) return fault(`${at}.id`, 'said-twice');
    if (inPool.has(id)) return fault(`${at}.id`, 'disagrees');
    met.add(id);
  }
  return undefined;
}

function attributesFault(
  inPool: ReadonlySet<string>,
  attributes: readonly SaltedAttributes[],
): Fault | undefined {
  const left = new Set(attributes.length === 0 ? [] : inPool);
  for (const [place, { id, salted }] of attributes.entries()) {
    const at = `attributes[${place}]`;
    if (!left.delete(id)) return fault(`${at}.id`, inPool.has(id) ? 'said-twice' : 'not-in-pool');
    const names = salted.map(([name]) => name);
    const unsorted = names.findIndex((name, index) => index > 0 && name <= (names[index - 1] ?? ''));
    if (unsorted >= 0) return fault(`${at}.salted[${unsorted}][0]`, 'wrong-order');
    for (const [index, name] of names.entries()) {
      const wrong = keyFault(`${at}.salted[${index}][0]`, name);
      if (wrong !== undefined) return wrong;
    }
  }
  const [missing] = left;
  return missing === undefined ? undefined : fault('attributes', 'missing', missing);
}

/** Kinds decide who is passed over: everyone's must be open, and each must be the one that was sealed. */
function kindsFault(given: DrawGiven, inPool: ReadonlySet<string>, stratum: StratumGiven): Fault | undefined {
  const { attributes, kinds, quotas } = stratum;
  const left = new Set(quotas.length === 0 ? [] : inPool);
  const sealed = new Map(attributes.map(({ id, salted }) => [id, new Map(salted).get(KINDS)]));
  const met = new Set<string>();
  for (const [place, { id, kinds: theirs, salt }] of kinds.entries()) {
    const at = `kinds[${place}]`;
    if (!inPool.has(id)) return fault(`${at}.id`, 'not-in-pool');
    if (met.has(id)) return fault(`${at}.id`, 'said-twice');
    met.add(id);
    left.delete(id);
    const wrong = lineFault(`${at}.salt`, salt);
    if (wrong !== undefined) return wrong;
    if (saltedAttribute(given.hash, KINDS, salt, theirs) !== sealed.get(id))
      return fault(`${at}.kinds`, 'not-committed', sealed.get(id) ?? null);
  }
  const [missing] = left;
  return missing === undefined ? undefined : fault('kinds', 'missing', missing);
}

function recusedFault({ recused }: StratumGiven): Fault | undefined {
  const place = recused.findIndex(({ reason }) => reason === '');
  return place < 0 ? undefined : fault(`recused[${place}].reason`, 'empty');
}

function supplementFault({ supplement }: DrawGiven, { before, more }: StratumGiven): Fault | undefined {
  if (supplement === null && before.length > 0) return fault('before', 'disagrees');
  return (supplement === null) === (more === null) ? undefined : fault('more', 'disagrees');
}
