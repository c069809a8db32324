import type { Programme } from '../document/programme.ts';
import { withoutCategories } from './without-categories.ts';

/** What a city says of its own programme at the start; everything else is changed in the draft. */
export interface CityHead {
  /** Id of the new programme, such as `jinan-digital-2025`. */
  readonly id: string;
  /** Two to eight capital letters: what its receipts and platform numbers begin with. */
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly authority: { readonly zh: string; readonly en: string };
  /** Four digits. */
  readonly city: string;
  /** Ids of the categories the city builds; all of the base's where it does not say. */
  readonly categories?: readonly string[] | undefined;
}

/** The stages in which a recommender acts have nobody to act where the city receives applications itself. */
const OF_RECOMMENDER = 'preliminary-review';

/**
 * A city's own programme from the province's (A4.1, B6.1): the same categories, forms, rules, score sheets and standards to begin with,
 * its own name, code and authority, and no preliminary review: applications go to the city's formal check at once.
 *
 * @returns a document that loads where the base did. What names the recommender goes with it: the field of the form, its rules and their
 *   sample cases, its opinion.
 */
export function deriveCityProgramme(
  whole: Programme,
  { id, code, names, authority, city, categories }: CityHead,
): Programme {
  const base =
    categories === undefined
      ? whole
      : withoutCategories(
          whole,
          whole.categories.flatMap((one) => (categories.includes(one.id) ? [] : [one.id])),
        );
  const gone = new Set(base.rules.filter(namesRecommender).map((rule) => rule.id));
  const stages = base.stages
    .filter((stage) => stage.id !== OF_RECOMMENDER)
    .map((stage) => (stage.actor === 'recommender' ? { ...stage, actor: 'authority' as const } : stage));
  return {
    ...base,
    id,
    code,
    version: 1,
    status: 'current',
    predecessor: null,
    city,
    derivedFrom: { programme: base.id, version: base.version },
    names: { zh: names.zh, en: names.en, documentZh: names.zh, documentEn: names.en },
    authority: { ...authority, clause: base.authority.clause },
    issuingDocument: { number: null, date: null, note: `由 ${base.id} 派生` },
    stages,
    rules: spokenByCity(base.rules.filter((rule) => !gone.has(rule.id))),
    reports: spokenByCity(base.reports),
    forms: base.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.filter((field) => field.id !== 'recommender'),
      })),
      opinions: form.opinions.filter(({ by }) => by !== 'recommender'),
    })),
    cases: { ...base.cases, cases: base.cases.cases.filter(({ rule }) => !gone.has(rule)) },
  };
}

/** The house's own words name the department of the province where the city's authority acts; quotations stay as they are. */
function spokenByCity<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (key, value: unknown) =>
    typeof value === 'string' && key !== 'quote' ? value.replaceAll('省厅', '主管部门') : value,
  ) as Part;
}

function namesRecommender({ stage, check, when = '' }: Programme['rules'][number]): boolean {
  return stage === 'recommendation' || /\bapplication\.recommender_/.test(`${when} ${check}`);
}

/** Whether somebody reviews and recommends before the authority checks; where nobody does, a submission goes to the check at once. */
export function hasPreliminaryReview({ stages }: Pick<Programme, 'stages'>): boolean {
  return stages.some(({ id }) => id === OF_RECOMMENDER);
}
