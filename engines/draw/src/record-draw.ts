import { ok, type Result, refused } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { givenFault, inStratum } from './given-fault.ts';
import { digestOf, marksOf } from './marks.ts';
import { drawOrder } from './order.ts';
import { poolCommitment } from './pool.ts';
import { drawSeed } from './seed.ts';
import { takePlaces } from './take-places.ts';
import {
  type DrawGiven,
  type StratumDrawn,
  type StratumGiven,
  TRANSCRIPT_FORMAT,
  type Transcript,
} from './transcript.ts';

/**
 * Makes the record of a draw: reckons commitments, seeds, tickets and places of every stratum and seals the whole.
 *
 * A cancelled draw has commitments, and a seed if every source had spoken, but nobody is drawn: what might have come out
 * can be reckoned by anyone, and its number stays used.
 *
 * @param given - what no reckoning can tell; the parameters of each stratum hold `drawParameters`.
 * @returns the transcript, or the first field that breaks a rule, as `strata[0].pool[3].id`. O(n log n) and one HMAC per ticket.
 * @source ticket-draw-v1
 */
export function recordDraw(given: DrawGiven): Result<Transcript, Fault> {
  const wrong = givenFault(given);
  if (wrong !== undefined) return refused(wrong);
  const strata: (StratumGiven & StratumDrawn)[] = [];
  for (const [place, stratum] of given.strata.entries()) {
    const drawn = drawStratum(given, stratum);
    if (!drawn.ok) return refused(inStratum(place, drawn.refusal));
    strata.push({ ...stratum, ...drawn.value });
  }
  const record = { ...given, format: TRANSCRIPT_FORMAT, strata } as const;
  const marks = marksOf(record).map(({ mark }) => mark);
  return ok({ ...record, marks, digest: digestOf(given.hash, record) });
}

function drawStratum(given: DrawGiven, stratum: StratumGiven): Result<StratumDrawn, Fault> {
  const { hash, entropy, sources, cancelled } = given;
  const nobody = { tickets: [], taken: [], reserves: [], passed: [] };
  const sealed = poolCommitment(hash, stratum.params, stratum.pool);
  if (!sealed.ok) return sealed;
  const commitment = sealed.value;
  if (entropy.length < sources.length) return ok({ commitment, seed: null, ...nobody });
  const seeded = drawSeed(hash, commitment, entropy);
  if (!seeded.ok) return seeded;
  const seed = seeded.value;
  if (cancelled !== null) return ok({ commitment, seed, ...nobody });

  const order = drawOrder(hash, seed, stratum.stratum, stratum.pool);
  if (!order.ok) return order;
  const places = takePlaces(
    order.value.map(({ id }) => id),
    {
      take: stratum.more ?? stratum.take,
      reserves: stratum.reserveCount,
      recused: stratum.recused,
      alreadyTaken: stratum.before,
      kinds: stratum.kinds,
      quotas: stratum.quotas,
    },
  );
  if (!places.ok) return refused(asRecorded(stratum, places.refusal));
  return ok({ commitment, seed, tickets: order.value, ...places.value });
}

/** The record has other names for some of what the places are asked for. */
function asRecorded({ more }: StratumGiven, { field, kind, expected }: Fault): Fault {
  const name = field
    .replace(/^take$/, more === null ? 'take' : 'more')
    .replace(/^reserves$/, 'reserveCount')
    .replace(/^alreadyTaken/, 'before');
  return fault(name, kind, expected);
}
