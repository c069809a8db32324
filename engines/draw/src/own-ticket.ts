import { opensId } from './attributes.ts';
import type { Transcript } from './transcript.ts';

/** How one candidate fared. */
export interface OwnTicket {
  readonly stratum: string;
  readonly id: string;
  readonly ticket: string;
  /** 1 is the lowest ticket. */
  readonly rank: number;
  readonly fate: 'taken-before' | 'taken' | 'reserve' | 'recused' | 'passed-by-quota' | 'not-reached';
}

/**
 * Finds a candidate's own line in a transcript that holds: by the id itself, or by salt and name where ids are salted.
 *
 * @param own - the id, or what opens it.
 * @returns one entry for each stratum the candidate is in, none if in no pool or nobody was drawn. O(n), one hash per entry
 *   for salt and name.
 * @source ticket-draw-v1, steps 1 and 5
 */
export function ownTickets(
  transcript: Transcript,
  own: { readonly id: string } | { readonly salt: string; readonly name: string },
): readonly OwnTicket[] {
  const isOwn = (id: string) =>
    'id' in own ? id === own.id : opensId(transcript.hash, id, own.salt, own.name);
  return transcript.strata.flatMap((stratum) => {
    const place = stratum.tickets.findIndex(({ id }) => isOwn(id));
    const found = stratum.tickets[place];
    if (found === undefined) return [];
    return [{ stratum: stratum.stratum, ...found, rank: place + 1, fate: fateOf(found.id, stratum) }];
  });
}

function fateOf(id: string, stratum: Transcript['strata'][number]): OwnTicket['fate'] {
  if (stratum.before.includes(id)) return 'taken-before';
  if (stratum.taken.includes(id)) return 'taken';
  if (stratum.recused.some((one) => one.id === id)) return 'recused';
  if (stratum.reserves.includes(id)) return 'reserve';
  return stratum.passed.some((one) => one.id === id) ? 'passed-by-quota' : 'not-reached';
}
