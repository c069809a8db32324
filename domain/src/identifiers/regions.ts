import { FORMER_REGIONS } from './former-regions.ts';
import { CITY_ROWS, COUNTY_ROWS } from './shandong.ts';

export type RegionLevel = 'province' | 'city' | 'district' | 'county-level-city' | 'county';

export interface Region {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly level: RegionLevel;
  readonly zh: string;
  readonly en: string;
  /** The code of the city it lies in, a city's own code, or `null` for the province. */
  readonly city: string | null;
}

export const SHANDONG: Region = {
  code: '370000',
  level: 'province',
  zh: '山东省',
  en: 'Shandong',
  city: null,
};

/** The 16 cities of Shandong, each followed by its counties (136 in all), in order of code. */
export const REGIONS: readonly Region[] = [
  ...CITY_ROWS.map(([code, zh, en]): Region => ({ code, level: 'city', zh, en, city: code })),
  ...COUNTY_ROWS.map(
    ([code, zh, en]): Region => ({ code, level: levelOf(zh), zh, en, city: `${code.slice(0, 4)}00` }),
  ),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

export const CITIES: readonly Region[] = REGIONS.filter(({ level }) => level === 'city');

const IN_FORCE = new Map([SHANDONG, ...REGIONS].map((region) => [region.code, region]));
const FORMER = new Map(FORMER_REGIONS.map((region) => [region.code, region]));

/** The region in force; for a code of former days the one that took its place. */
export function findRegion(code: string): Region | undefined {
  return IN_FORCE.get(FORMER.get(code)?.successor ?? code);
}

/** The city a place lies in today; a city is its own, the province has none. */
export function cityOf(code: string): Region | undefined {
  const city = findRegion(code)?.city;
  return typeof city === 'string' ? IN_FORCE.get(city) : undefined;
}

/** The name a record of its time bears, with the city's: 济南市历下区, or 莱芜市莱城区 for a code of former days. */
export function regionName(code: string): { readonly zh: string; readonly en: string } | undefined {
  const named = FORMER.get(code) ?? IN_FORCE.get(code);
  if (named === undefined) return undefined;
  const { zh, en, city } = named;
  if (city === null || city === code) return { zh, en };
  const within = FORMER.get(city) ?? IN_FORCE.get(city);
  return { zh: `${within?.zh ?? ''}${zh}`, en: within === undefined ? en : `${en}, ${within.en}` };
}

/** The counties of a city, in order of code. */
export function countiesOf(city: string): readonly Region[] {
  return REGIONS.filter((region) => region.city === city && region.level !== 'city');
}

function levelOf(zh: string): RegionLevel {
  if (zh.endsWith('区')) return 'district';
  return zh.endsWith('市') ? 'county-level-city' : 'county';
}
