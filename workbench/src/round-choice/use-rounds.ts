import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { useParams } from '@tanstack/react-router';
import { useAddress } from '../kit/address.ts';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { likelyRound } from './likely-round.ts';

export type Round = ViewOf<(typeof REQUESTS)['list-rounds']>['rows'][number];

/** Rounds the reader works in: of the authority's own programme; for others, those that were called. Newest first. */
export function useRounds() {
  const office = useOffice();
  const programme = office?.unit.kind === 'authority' ? office.unit.id : undefined;
  const query = useView('list-rounds', { query: programme === undefined ? {} : { programme } });
  return { query, rounds: query.data?.rows ?? [] };
}

/** The round the page's path or address names; `null` where it names none. */
export function useRoundNamed(rounds: readonly Round[]): Round | null {
  const [address] = useAddress();
  const { round: inPath } = useParams({ strict: false });
  return rounds.find(({ id }) => id === (inPath ?? address['round'])) ?? null;
}

/**
 * The round of a page: the one it names, else the one the reader most likely came for.
 *
 * @returns `null` while it is not known or where there is none.
 */
export function useRoundHere(rounds: readonly Round[]): Round | null {
  const office = useOffice();
  return useRoundNamed(rounds) ?? likelyRound(rounds, office?.role);
}
