import { sha256, utf8 } from '@qichuang/base';
import { CITIES, countiesOf, findRegion, makeUscc, type OrganisationKind, type Uscc } from '@qichuang/domain';
import type { Chance } from '../chance.ts';
import { personName } from './person-names.ts';

export type ApplicantKind = Exclude<OrganisationKind, 'government' | 'branch' | 'other'>;

/** An organisation as it registers itself, but for its recommender, who has an id only once registered. */
export interface MadeUpOrganisation {
  readonly uscc: Uscc;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly independentLegalPerson: true;
  readonly region: string;
  readonly address: string;
  readonly registeredOn: string;
  readonly legalRepresentative: string;
  readonly industryCode: string;
  readonly profile: string;
  readonly honours: readonly string[];
  /** Four digits of the city it lies in. */
  readonly city: string;
}

// Of a hundred applicants so many from each city: more in Jinan and Qingdao, as it is with real lists.
const WEIGHTS: Readonly<Record<string, number>> = {
  '370100': 26,
  '370200': 22,
  '370600': 9,
  '370700': 8,
  '370300': 6,
  '370800': 5,
  '371300': 5,
  '371000': 4,
};

const FIRST = Array.from('云星海岱泉汶沂潍胶莱蓬崂渤沭泗汇智联数启远明衡序');
const SECOND = Array.from('舟图谱源桥轮弦帆鉴衡枢原野川屿岭林洲澜石光宸钧翼');

interface Kind {
  readonly department: string;
  readonly body: string;
  readonly industry: string;
  readonly name: (city: string, stem: string) => string;
}

// Each name says that the body does not exist.
const KINDS: Readonly<Record<ApplicantKind, Kind>> = {
  university: {
    department: '1',
    body: '2',
    industry: '8341',
    name: (city, stem) => `${city}${stem}示例大学`,
  },
  'research-institute': {
    department: '1',
    body: '2',
    industry: '7320',
    name: (city, stem) => `${city}${stem}虚构技术研究院`,
  },
  enterprise: {
    department: '9',
    body: '1',
    industry: '6513',
    name: (city, stem) => `${stem}虚构科技（${city}）有限公司`,
  },
  'public-institution': {
    department: '1',
    body: '2',
    industry: '7512',
    name: (city, stem) => `${city}${stem}示例数据中心`,
  },
  'social-organisation': {
    department: '5',
    body: '1',
    industry: '9521',
    name: (city, stem) => `${city}${stem}示例数字产业促进会`,
  },
};

const HONOURS = [
  '高新技术企业（虚构，2021年）',
  '省级企业技术中心（虚构，2020年）',
  '软件企业（虚构，2019年）',
  '专精特新中小企业（虚构，2022年）',
  '省级工程研究中心（虚构，2018年）',
] as const;

/**
 * A made-up organisation. Codes of two worlds differ if their seeds do; names differ from place to place.
 *
 * @param place - its number in the world, from 0.
 */
export function organisationAt(
  chance: Chance,
  seed: string,
  place: number,
  kind: ApplicantKind,
): MadeUpOrganisation {
  const city = cityAt(chance);
  const cityRegion = findRegion(city);
  const county = chance.pick(countiesOf(city));
  const cityName = (cityRegion?.zh ?? '').replace(/市$/, '');
  const { department, body, industry, name } = KINDS[kind];
  const registered = chance.between(1996, 2016);
  const called = name(cityName, stemAt(place));
  return {
    uscc: makeUscc(department, body, county.code, organisationCode(seed, place)),
    name: called,
    kind,
    independentLegalPerson: true,
    region: county.code,
    address: `${cityRegion?.zh ?? ''}${county.zh}虚构路${chance.between(1, 299)}号`,
    registeredOn: `${registered}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
    legalRepresentative: personName(chance),
    industryCode: industry,
    profile: profileOf(called, cityName, registered, chance),
    honours:
      kind === 'enterprise' ? chance.some(HONOURS, chance.between(1, 3)) : chance.some(HONOURS.slice(4), 1),
    city: city.slice(0, 4),
  };
}

function cityAt(chance: Chance): string {
  const weighted = CITIES.map(({ code }) => ({ code, weight: WEIGHTS[code] ?? 2 }));
  let drawn = chance.below(weighted.reduce((sum, { weight }) => sum + weight, 0));
  for (const { code, weight } of weighted) {
    if (drawn < weight) return code;
    drawn -= weight;
  }
  throw new Error('the weights do not add up');
}

function stemAt(place: number): string {
  const turns = Math.floor(place / (FIRST.length * SECOND.length));
  const first = FIRST[place % FIRST.length] ?? '';
  const second = SECOND[(Math.floor(place / FIRST.length) + place) % SECOND.length] ?? '';
  return first + second + (turns === 0 ? '' : (SECOND[turns % SECOND.length] ?? ''));
}

// Capitals of GB 32100 that are never mistaken for each other.
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRTUWXY';

/** Three letters from the seed, five digits from the place. */
function organisationCode(seed: string, place: number): string {
  const letters = Array.from(sha256(utf8(`organisations of ${seed}`)).slice(0, 3))
    .map((byte) => CODE_LETTERS.charAt(byte % CODE_LETTERS.length))
    .join('');
  return letters + String(place).padStart(5, '0');
}

function profileOf(name: string, city: string, year: number, chance: Chance): string {
  return (
    `${name}是为演示而虚构的单位，设定为${year}年在${city}成立，从事数据采集、治理、分析与行业应用。` +
    `设定现有职工${chance.between(60, 900)}人，其中研发与专业技术人员占${chance.between(35, 70)}%，` +
    `近三年承担各级项目${chance.between(4, 30)}项，服务省内单位${chance.between(12, 160)}家。` +
    '以上数字均为虚构演示数据，与任何真实单位无关。'
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
