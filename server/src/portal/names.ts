import { CITIES, type Platform, type Round } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import { findCategory, type Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';

/** The programme version a round is pinned to. */
export function programmeOf({ desk }: House, { programmeDigest }: Pick<Round, 'programmeDigest'>): Programme {
  const found = desk.programmes.get(programmeDigest);
  if (found === undefined) throw new Error(`no programme version ${programmeDigest}`);
  return found;
}

/** The version of a programme in force. */
export function programmeInForce({ desk }: House, id: string): Programme | undefined {
  const found = desk.programmes.get(id);
  return found?.id === id ? found : undefined;
}

/** Every programme once, in the version in force: the province's before those of cities, the current one first. */
export function programmesInForce({ desk }: House): readonly Programme[] {
  const known = [...new Map([...desk.programmes.values()].map((one) => [one.id, one])).keys()];
  return known
    .flatMap((id) => desk.programmes.get(id) ?? [])
    .sort(
      (one, other) =>
        Number(one.city !== undefined) - Number(other.city !== undefined) ||
        other.period.from - one.period.from,
    );
}

export function programmeName({ names }: Programme): Words {
  return { zh: names.zh, en: names.en };
}

export function categoryName(programme: Programme, id: string): Words {
  const names = findCategory(programme, id)?.names;
  return names === undefined ? { zh: id, en: id } : { zh: names.zh, en: names.en };
}

/** By its id, in the version in force. */
export function nameOfProgramme(house: House, id: string): Words {
  const programme = programmeInForce(house, id);
  return programme === undefined ? chineseOnly(id) : programmeName(programme);
}

/** Of the programme in force now, whatever version the platform was designated under. */
export function nameOfCategory(
  house: House,
  { programme, category }: Pick<Platform, 'programme' | 'category'>,
): Words {
  const found = programmeInForce(house, programme);
  return found === undefined ? chineseOnly(category) : categoryName(found, category);
}

/** A name that exists in Chinese only: the same in both languages, marked by its page. */
export function chineseOnly(name: string): Words {
  return { zh: name, en: name };
}

export function cityName(city: Platform['city']): Words {
  const found = CITIES.find(({ code }) => code.startsWith(city));
  return found === undefined ? chineseOnly(city) : { zh: found.zh, en: found.en };
}

/** English names of recommenders by their Chinese ones, as lists hold these. */
export async function recommenderNames({ desk }: House): Promise<(name: string) => Words> {
  const all = await desk.shelf.where('recommender', {});
  const english = new Map(all.map(({ name, nameEn }) => [name, nameEn]));
  return (name) => ({ zh: name, en: english.get(name) ?? name });
}
