import type { Programme } from '@qichuang/programmes';
import type { IdentityValues } from './identity-moves.ts';

/**
 * The industry chain a platform serves, as its record says it (A1): the id, and its names as they read then. Nothing of one the programme does
 * not list, or where nobody was asked.
 */
export function chainAs({ industryChains }: Programme, value: unknown): IdentityValues {
  const named = industryChains.list.find(({ id }) => id === value);
  return named === undefined ? {} : { chain: { code: named.id, name: named.zh, en: named.en } };
}
