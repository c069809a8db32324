import type { Programme } from '../document/programme.ts';

/**
 * The same programme without some of its categories (A4.1): with each go its form, score sheets, indicators and sample cases, and it is
 * struck from what is said of several categories. What was said of it alone goes whole.
 *
 * @param gone - ids of categories; an id the programme does not have changes nothing.
 * @returns a document that loads where the given one did, as long as one category is left.
 */
export function withoutCategories(programme: Programme, gone: readonly string[]): Programme {
  if (!programme.categories.some(({ id }) => gone.includes(id))) return programme;
  const stays = (id: string) => !gone.includes(id);
  const rules = narrowed(programme.rules, stays);
  const { jointApplication, evaluation, reports, cases, scoreSheets } = programme;
  const categories = evaluation.categories.filter(({ category }) => stays(category));
  const indicators = new Set(categories.flatMap(({ quantitative }) => quantitative.map(({ id }) => id)));
  return {
    ...programme,
    categories: programme.categories.filter(({ id }) => stays(id)),
    rules,
    jointApplication: { ...jointApplication, categories: jointApplication.categories.filter(stays) },
    settings: programme.settings.map((setting) =>
      setting.id === 'joint_categories' && Array.isArray(setting.value)
        ? { ...setting, value: setting.value.filter(stays) }
        : setting,
    ),
    forms: programme.forms.filter(({ category }) => stays(category)),
    scoreSheets: { ...scoreSheets, sheets: scoreSheets.sheets.filter(({ category }) => stays(category)) },
    evaluation: {
      ...evaluation,
      categories,
      sampleCases: evaluation.sampleCases.filter(({ indicator }) => indicators.has(indicator)),
    },
    reports: {
      ...reports,
      annualReport: {
        ...reports.annualReport,
        measures: narrowed(reports.annualReport.measures, stays),
      },
      ...(reports.inspection === undefined
        ? {}
        : { inspection: { ...reports.inspection, items: narrowed(reports.inspection.items, stays) } }),
    },
    cases: {
      ...cases,
      cases: cases.cases.filter(
        (one) => rules.some(({ id }) => id === one.rule) && stays(categoryOf(programme, one)),
      ),
    },
  };
}

/** What is said of several categories, of those that stay; what names none is said of all. */
function narrowed<One extends { readonly categories?: readonly string[] | undefined }>(
  all: readonly One[],
  stays: (id: string) => boolean,
): readonly One[] {
  return all.flatMap((one) => {
    if (one.categories === undefined) return [one];
    const categories = one.categories.filter(stays);
    return categories.length === 0 && one.categories.length > 0 ? [] : [{ ...one, categories }];
  });
}

function categoryOf(
  { cases: { bases } }: Programme,
  { base, changes }: Programme['cases']['cases'][number],
): string {
  const application = bases[base]?.['application'];
  const standing =
    typeof application === 'object' && application !== null && !Array.isArray(application)
      ? (application as Readonly<Record<string, unknown>>)['category']
      : '';
  return String(changes['application.category'] ?? standing);
}
