import { type Fault, fault } from './fault.ts';
import { keyFault, lineFault } from './line-text.ts';
import { committedFault } from './parameters.ts';
import { MOST_TICKETS, parameterFault, poolFault } from './pool.ts';
import { entropyFault, witnessCommitment } from './seed.ts';
import { stratumFault } from './stratum-fault.ts';
import type { DrawGiven, StratumGiven } from './transcript.ts';

/** The first field of a record that breaks a rule of the draw, before anything is reckoned. */
export function givenFault(given: DrawGiven): Fault | undefined {
  if (!(Number.isSafeInteger(given.draw) && given.draw >= 1)) return fault('draw', 'out-of-range');
  return (
    sourcesFault(given) ??
    witnessesFault(given) ??
    spokenFault(given) ??
    reasonFault('supplement', given.supplement) ??
    reasonFault('cancelled', given.cancelled) ??
    strataFault(given)
  );
}

function sourcesFault({ sources, fallback, deadline }: DrawGiven): Fault | undefined {
  const met = new Set<string>();
  for (const [place, source] of sources.entries()) {
    const wrong = keyFault(`sources[${place}]`, source);
    if (wrong !== undefined) return wrong;
    if (met.has(source)) return fault(`sources[${place}]`, 'said-twice');
    met.add(source);
  }
  if (fallback !== null && met.has(fallback)) return fault('fallback', 'said-twice');
  return (
    (fallback === null ? undefined : keyFault('fallback', fallback)) ??
    (deadline === null ? undefined : lineFault('deadline', deadline))
  );
}

/** Witnesses speak first and somebody after them, else the last witness could choose among two outcomes by silence. */
function witnessesFault({ sources, witnesses }: DrawGiven): Fault | undefined {
  for (const [place, { source }] of witnesses.entries()) {
    const named = sources[place];
    if (source !== named) return fault(`witnesses[${place}].source`, 'wrong-order', named ?? null);
  }
  return sources.length > witnesses.length ? undefined : fault(`sources[${witnesses.length}]`, 'missing');
}

function spokenFault({
  hash,
  sources,
  fallback,
  witnesses,
  entropy,
  cancelled,
}: DrawGiven): Fault | undefined {
  const last = sources.length - 1;
  for (const [place, [source, value]] of entropy.entries()) {
    const named = sources[place];
    if (source !== named && !(place === last && source === fallback))
      return fault(`entropy[${place}][0]`, 'not-named-beforehand', named ?? null);
    const sealed = witnesses[place]?.commitment;
    if (sealed !== undefined && !/\p{Surrogate}/u.test(value) && witnessCommitment(hash, value) !== sealed)
      return fault(`entropy[${place}][1]`, 'not-committed', sealed);
  }
  if (cancelled !== null && entropy.length === 0) return undefined;
  if (cancelled === null && entropy.length < sources.length)
    return fault(`entropy[${entropy.length}]`, 'missing', sources[entropy.length] ?? null);
  return entropyFault(entropy);
}

function reasonFault(field: string, told: { readonly reason: string } | null): Fault | undefined {
  return told?.reason === '' ? fault(`${field}.reason`, 'empty') : undefined;
}

function strataFault(given: DrawGiven): Fault | undefined {
  if (given.strata.length === 0) return fault('strata', 'empty');
  const met = new Set<string>();
  let tickets = 0;
  for (const [place, stratum] of given.strata.entries()) {
    const wrong = met.has(stratum.stratum)
      ? fault('stratum', 'said-twice')
      : wholeStratumFault(given, stratum);
    if (wrong !== undefined) return inStratum(place, wrong);
    met.add(stratum.stratum);
    tickets += stratum.pool.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
    if (tickets > MOST_TICKETS) return inStratum(place, fault('pool', 'too-many'));
  }
  return undefined;
}

function wholeStratumFault(given: DrawGiven, stratum: StratumGiven): Fault | undefined {
  return (
    lineFault('stratum', stratum.stratum) ??
    parameterFault(stratum.params) ??
    poolFault(stratum.pool) ??
    stratumFault(given, stratum) ??
    committedFault(given, stratum)
  );
}

/** A stratum's own field, as a field of the record. */
export function inStratum(place: number, { field, kind, expected }: Fault): Fault {
  return fault(`strata[${place}].${field}`, kind, expected);
}
