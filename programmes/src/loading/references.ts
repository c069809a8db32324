import type { DocumentFault } from '../document/fault.ts';
import type { Form } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import type { ScoreSheet } from '../document/score-sheet.ts';
import { casePathFaults } from '../rules/sample-cases.ts';
import { NEEDED_SETTINGS } from '../rules/setting-facts.ts';
import { findSetting } from './finding.ts';

/** Checks what a shape cannot say: ids come once, names point at something, points add up. */
export function referenceFaults(programme: Programme): readonly DocumentFault[] {
  const categories = programme.categories.map(({ id }) => id);
  return [
    ...twice('categories', categories),
    ...twice(
      'industryChains',
      programme.industryChains.list.map(({ id }) => id),
    ),
    ...twice(
      'stages',
      programme.stages.map(({ id }) => id),
    ),
    ...twice(
      'rules',
      programme.rules.map(({ id }) => id),
    ),
    ...twice(
      'settings',
      programme.settings.map(({ id }) => id),
    ),
    ...twice(
      'clauses',
      programme.clauses.map(({ id }) => id),
    ),
    ...twice(
      'forms',
      programme.forms.map(({ category }) => category),
    ),
    ...missing(
      'forms',
      categories,
      programme.forms.map(({ category }) => category),
    ),
    ...missing(
      'scoreSheets',
      categories,
      programme.scoreSheets.sheets.map(({ category }) => category),
    ),
    ...programme.rules.flatMap((rule) => missing(`rules.${rule.id}.categories`, rule.categories, categories)),
    ...missing('jointApplication', programme.jointApplication.categories, categories),
    ...programme.forms.flatMap(formFaults),
    ...programme.scoreSheets.sheets.flatMap(sheetFaults),
    ...settingFaults(programme),
    ...programme.cases.cases.flatMap(({ base }, index) =>
      missing(`cases.${index}.base`, [base], Object.keys(programme.cases.bases)),
    ),
    ...casePathFaults(programme),
  ];
}

/** The settings the rules and periods need are all there, and of their type. */
function settingFaults(programme: Programme): readonly DocumentFault[] {
  return Object.entries(NEEDED_SETTINGS).flatMap(([id, needed]) => {
    const setting = findSetting(programme, id);
    if (setting !== undefined && needed(setting.value)) return [];
    return [{ path: `settings.${id}`, message: 'is missing or of the wrong type' }];
  });
}

function formFaults(form: Form): readonly DocumentFault[] {
  const path = `forms.${form.category}`;
  const fields = form.sections.flatMap((section) => section.fields);
  const ids = fields.map(({ id }) => id);
  return [
    ...twice(path, ids),
    ...twice(
      `${path}.attachments`,
      form.attachments.slots.map(({ id }) => id),
    ),
    ...fields.flatMap((field) => {
      const all = field.type === 'table' ? field.columns : [field];
      const lists = all.flatMap(({ options }) => (options === undefined ? [] : [options]));
      const columns =
        field.type === 'table'
          ? twice(
              `${path}.${field.id}`,
              field.columns.map(({ id }) => id),
            )
          : [];
      const bound = field.type !== 'table' && field.maxField !== undefined ? [field.maxField] : [];
      return [
        ...columns,
        ...missing(`${path}.${field.id}.options`, lists, Object.keys(form.options)),
        ...missing(`${path}.${field.id}.maxField`, bound, ids),
      ];
    }),
    ...shortFormFaults(form),
  ];
}

/** A section whose rows point at files by id is asked anew: the files of another application are not its own. */
function shortFormFaults({ category, sections, attachments, shortForm }: Form): readonly DocumentFault[] {
  if (shortForm === undefined) return [];
  const path = `forms.${category}.shortForm`;
  const named = shortForm.carried.map(({ section }) => section);
  const proving = sections.filter(
    ({ id, fields }) =>
      named.includes(id) &&
      fields.some((field) => field.type === 'table' && field.columns.some(({ type }) => type === 'proof')),
  );
  const slots = shortForm.carried.flatMap((one) => one.slots);
  return [
    ...twice(path, [...named, ...slots]),
    ...missing(
      path,
      named,
      sections.map(({ id }) => id),
    ),
    ...missing(
      path,
      slots,
      attachments.slots.map(({ id }) => id),
    ),
    ...proving.map(({ id }) => ({ path, message: `${id} names files and cannot be carried over` })),
  ];
}

function sheetFaults({ category, kind, criteria, tieOrder }: ScoreSheet): readonly DocumentFault[] {
  const path = `scoreSheets.${category}${kind === null ? '' : `.${kind}`}`;
  const faults: DocumentFault[] = [];
  const total = sum(criteria.map(({ points }) => points));
  if (total !== 100) faults.push({ path, message: `the points add up to ${total}, not 100` });
  for (const { id, points, sub } of criteria) {
    const parts = sum(sub.map((one) => one.points));
    if (parts !== points)
      faults.push({ path: `${path}.${id}`, message: `the parts add up to ${parts}, not ${points}` });
  }
  return [
    ...faults,
    ...twice(
      path,
      criteria.flatMap(({ sub }) => sub.map(({ id }) => id)),
    ),
    ...missing(
      `${path}.tieOrder`,
      tieOrder,
      criteria.map(({ id }) => id),
    ),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function twice(path: string, ids: readonly string[]): readonly DocumentFault[] {
  const again = ids.filter((id, index) => ids.indexOf(id) !== index);
  return again.map((id) => ({ path, message: `${id} comes twice` }));
}

function missing(
  path: string,
  wanted: readonly string[],
  known: readonly string[],
): readonly DocumentFault[] {
  return wanted.filter((id) => !known.includes(id)).map((id) => ({ path, message: `there is no ${id}` }));
}
