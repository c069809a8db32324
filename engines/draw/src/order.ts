import { fromHex, ok, type Result, refused, toHex, utf8 } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { HASHING, type HashName } from './hashing.ts';
import { byUtf8, lineFault } from './line-text.ts';
import { type PoolEntry, poolFault } from './pool.ts';

/** Both hashes give 32 bytes. */
const TICKET_BYTES = 32;

/** What the seed gives a candidate. */
export interface Ticket {
  readonly id: string;
  /** 64 lower-case digits; the lowest comes first. */
  readonly ticket: string;
}

/**
 * Puts a pool in the order the seed decides: the lowest ticket first.
 *
 * `ticket = HMAC-H(seed, stratum + "\n" + id)`; in a weighted pool the least of w tickets whose message has
 * `"\n" + index` appended, index 0 … w−1. The order depends on nothing but the arguments, so anyone can repeat it. A
 * ticket does not depend on the other entries: to strike one out does not move the rest.
 *
 * @param seed - 64 lower-case digits: the 32 bytes of the key.
 * @param stratum - the name of this pool; keeps two pools under one seed apart.
 * @param pool - distinct ids in any order, at most ten million tickets in all.
 * @returns one ticket per entry, ascending, or the field that is wrong. O(n log n), one HMAC per ticket.
 * @source ticket-draw-v1, step 3; Calandrino, Halderman, Felten, In Defense of Pseudorandom Sample Selection (EVT 2008);
 *   RFC 2104 for HMAC
 */
export function drawOrder(
  hash: HashName,
  seed: string,
  stratum: string,
  pool: readonly PoolEntry[],
): Result<readonly Ticket[], Fault> {
  const key = fromHex(seed);
  if (key?.length !== 32) return refused(fault('seed', 'wrong-type'));
  const wrong = lineFault('stratum', stratum) ?? poolFault(pool);
  if (wrong !== undefined) return refused(wrong);
  const ticketOf = (text: string) => HASHING[hash].keyed(key, utf8(text));
  // One block of bytes and an order of places: a million small arrays would cost a gigabyte.
  const tickets = new Uint8Array(pool.length * TICKET_BYTES);
  for (const [place, { id, weight }] of pool.entries())
    tickets.set(lowest(ticketOf, `${stratum}\n${id}`, weight), place * TICKET_BYTES);
  const at = (place: number) => tickets.subarray(place * TICKET_BYTES, (place + 1) * TICKET_BYTES);
  const places = Uint32Array.from(pool.keys()).sort(
    (one, other) => byTicket(tickets, one, other) || byUtf8(pool[one]?.id ?? '', pool[other]?.id ?? ''),
  );
  return ok(Array.from(places, (place) => ({ id: pool[place]?.id ?? '', ticket: toHex(at(place)) })));
}

function byTicket(tickets: Uint8Array, one: number, other: number): number {
  for (let byte = 0; byte < TICKET_BYTES; byte += 1) {
    const difference =
      (tickets[one * TICKET_BYTES + byte] ?? 0) - (tickets[other * TICKET_BYTES + byte] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function lowest(
  ticketOf: (text: string) => Uint8Array,
  text: string,
  weight: number | undefined,
): Uint8Array {
  if (weight === undefined) return ticketOf(text);
  let least = ticketOf(`${text}\n0`);
  for (let index = 1; index < weight; index += 1) {
    const ticket = ticketOf(`${text}\n${index}`);
    if (byBytes(ticket, least) < 0) least = ticket;
  }
  return least;
}

function byBytes(one: Uint8Array, other: Uint8Array): number {
  for (let place = 0; place < one.length; place += 1) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
