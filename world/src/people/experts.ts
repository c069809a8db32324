import { CITIES } from '@qichuang/domain';
import type { Chance } from '../chance.ts';
import { type Account, accountOf } from './accounts.ts';
import type { MadeUpOrganisation } from './organisations.ts';
import { personNameAt } from './person-names.ts';

interface Institution {
  readonly name: string;
  readonly uscc: string | null;
}

export interface MadeUpExpert extends Account {
  readonly expert: {
    readonly kind: 'technical' | 'finance' | 'management';
    readonly title: string;
    readonly institution: Institution;
    readonly formerInstitutions: readonly (Institution & { readonly until: string })[];
    readonly city: string;
    readonly categories: readonly string[];
    readonly directions: readonly string[];
  };
}

const TITLES = ['教授', '研究员', '正高级工程师', '副教授', '高级工程师', '高级会计师'] as const;
const HOUSES = [
  '齐鲁示例理工大学',
  '虚构数据科学研究所',
  '示例软件评测中心',
  '虚构产业经济研究会',
  '示例会计师事务所',
] as const;

export interface ExpertsAsked {
  readonly prefix: string;
  /** Organisations that apply: every fourth expert works, or lately worked, at one of them, so that recusal bites. */
  readonly applicants: readonly MadeUpOrganisation[];
  readonly formerUntil: string;
  /** Codes of fields the plan lists: each works in three of them, beginning at the next one. */
  readonly fields?: readonly string[];
}

/** Each of another institution, so that panels of any size can be made up of one of each. */
function houseAt(place: number): string {
  const house = HOUSES[place % HOUSES.length] ?? HOUSES[0];
  const city = CITIES[Math.floor(place / HOUSES.length) % CITIES.length]?.zh ?? '';
  const turn = Math.floor(place / (HOUSES.length * CITIES.length));
  return `${city}${house}${turn === 0 ? '' : `第${turn + 1}分部`}`;
}

/** An expert who reads every category. */
export function expertAt(chance: Chance, place: number, asked: ExpertsAsked): MadeUpExpert {
  const number = String(place + 1).padStart(2, '0');
  const applicant = asked.applicants[(place * 5) % Math.max(asked.applicants.length, 1)];
  const own = { name: houseAt(place), uscc: null };
  const works =
    place % 4 === 1 && applicant !== undefined ? { name: applicant.name, uscc: applicant.uscc } : own;
  const left =
    place % 4 === 3 && applicant !== undefined
      ? [{ name: applicant.name, uscc: applicant.uscc, until: asked.formerUntil }]
      : [];
  return {
    ...accountOf(`${asked.prefix}expert${number}`, personNameAt(place + 400), place + 400),
    expert: {
      kind: place % 6 === 5 ? 'finance' : chance.pick(['technical', 'technical', 'management'] as const),
      title: chance.pick(TITLES),
      institution: works,
      formerInstitutions: left,
      city: chance.pick(CITIES).code.slice(0, 4),
      categories: [],
      directions: [0, 1, 5].flatMap((step) => asked.fields?.[(place + step) % asked.fields.length] ?? []),
    },
  };
}
