import type { Day } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { NO_CHAIN_WORDS, type Words } from '@qichuang/language';
import type { House } from '../house.ts';
import { programmesInForce } from './names.ts';
import { entriesOn } from './past-days.ts';

/** A platform whose record names no industry chain: designated before anybody asked. */
export const NO_CHAIN = 'none';

/** The id of the chain a platform serves, or `NO_CHAIN`. */
export type ChainOf = (platform: Platform) => string;

/** The chains platforms serve on a day, by platform, as their records say it (A1). */
export async function chainsOn({ desk }: House, day: Day): Promise<ChainOf> {
  const entries = await desk.shelf.where('recordEntry', { item: 'chain', state: 'standing' });
  const known = new Map<string, string>(
    entriesOn(entries, day).map(({ platform, values }) => [platform, String(values['code'])]),
  );
  return ({ id }) => known.get(id) ?? NO_CHAIN;
}

/** Every chain the programmes list, once, in their order; those nobody listed last. */
export function chainsListed(
  house: House,
  programmes: readonly string[],
): readonly { readonly id: string; readonly name: Words }[] {
  const listed = programmesInForce(house)
    .filter(({ id }) => programmes.length === 0 || programmes.includes(id))
    .flatMap(({ industryChains }) => industryChains.list);
  const named = new Map(listed.map(({ id, zh, en }) => [id, { id, name: { zh, en } }]));
  const other = named.get('other');
  named.delete('other');
  return [...named.values(), ...(other === undefined ? [] : [other]), { id: NO_CHAIN, name: NO_CHAIN_WORDS }];
}

/** Names by id, looked up once for all rows of a page. */
export function chainNames(house: House): (id: string) => Words {
  const named = new Map(chainsListed(house, []).map(({ id, name }) => [id, name]));
  return (id) => named.get(id) ?? { zh: id, en: id };
}
