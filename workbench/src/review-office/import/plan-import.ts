import { foldForComparison } from '@qichuang/base';
import { CITIES, regionName } from '@qichuang/domain';
import { EXPERT_IMPORT_WORDS, EXPERT_POOL_WORDS, type Words } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import {
  bodyOf,
  draftOf,
  EMPTY_EXPERT,
  EXPERT_KINDS,
  type Expert,
  type ExpertDraft,
} from '../pool/expert-draft.ts';
import type { Cells } from './read-csv.ts';

/** The columns of the table, each known by its Chinese and its English name. */
const COLUMNS = {
  name: ['姓名', 'name'],
  account: ['账号', 'account'],
  email: ['电子邮箱', '邮箱', 'email', 'e-mail'],
  phone: ['电话', '手机', 'phone'],
  kind: ['专家类别', 'kind'],
  title: ['职称', 'title'],
  institution: ['工作单位', '单位', 'institution'],
  uscc: ['统一社会信用代码', 'uscc'],
  city: ['所在城市', '城市', 'city'],
  categories: ['可评类别', 'categories'],
} as const;

type ColumnId = keyof typeof COLUMNS;

const REQUIRED = ['name', 'account', 'email', 'institution', 'city'] as const satisfies readonly ColumnId[];

export const TEMPLATE_HEADS: readonly string[] = Object.values(COLUMNS).map(([zh]) => zh);

export interface RowFault {
  readonly words: Words;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Change {
  readonly field: Words;
  readonly before: string;
  readonly after: string;
}

interface Read {
  /** The row in the table, as a spreadsheet numbers it. */
  readonly row: number;
  readonly name: string;
}

export type PlannedRow = Read &
  (
    | { readonly what: 'faulty'; readonly faults: readonly RowFault[] }
    | { readonly what: 'same'; readonly expert: Expert }
    | {
        readonly what: 'changed';
        readonly expert: Expert;
        readonly draft: ExpertDraft;
        readonly changes: readonly Change[];
      }
    | {
        readonly what: 'added';
        readonly draft: ExpertDraft;
        readonly person: { readonly account: string; readonly email: string; readonly phone: string };
      }
  );

export type Plan =
  | { readonly ok: true; readonly rows: readonly PlannedRow[] }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Compares a table with the pool. The same person is found by name together with institution (by code, or by name folded for
 * width and case); columns that are absent leave what the pool says.
 */
export function planImport(cells: Cells, pool: readonly Expert[], programme: Programme): Plan {
  const [head = [], ...body] = cells;
  const places = placesOf(head);
  const missing = REQUIRED.filter((id) => !places.has(id)).map((id) => COLUMNS[id][0]);
  if (missing.length > 0) return { ok: false, missing };
  const seen = new Map<string, number>();
  const rows = body.map((row, index): PlannedRow => {
    const number = index + 2;
    const told = (id: ColumnId) => row[places.get(id) ?? -1] ?? '';
    const planned = planRow(number, told, (id) => places.has(id), pool, programme);
    const person = `${foldForComparison(told('name'))} ${foldForComparison(told('institution'))}`;
    const before = seen.get(person);
    seen.set(person, before ?? number);
    if (before === undefined || planned.what === 'faulty') return planned;
    const fault = { words: EXPERT_IMPORT_WORDS.duplicate, values: { row: before } };
    return { row: number, name: planned.name, what: 'faulty', faults: [fault] };
  });
  return { ok: true, rows };
}

function placesOf(head: readonly string[]): ReadonlyMap<ColumnId, number> {
  const places = new Map<ColumnId, number>();
  for (const [place, title] of head.entries()) {
    const plain = foldForComparison(title);
    const found = (Object.keys(COLUMNS) as ColumnId[]).find((id) =>
      COLUMNS[id].some((name) => foldForComparison(name) === plain),
    );
    if (found !== undefined && !places.has(found)) places.set(found, place);
  }
  return places;
}

function planRow(
  row: number,
  told: (id: ColumnId) => string,
  has: (id: ColumnId) => boolean,
  pool: readonly Expert[],
  programme: Programme,
): PlannedRow {
  const name = told('name').normalize('NFC');
  const kind = kindOf(told('kind'));
  const city = cityCode(told('city'));
  const { categories, unknown } = categoriesOf(told('categories'), programme);
  const uscc = told('uscc').toUpperCase();
  const faults: RowFault[] = [
    ...REQUIRED.filter((id) => told(id) === '').map((id) => ({
      words: EXPERT_IMPORT_WORDS.faultMissing,
      values: { column: COLUMNS[id][0] },
    })),
    ...(kind === undefined
      ? [{ words: EXPERT_IMPORT_WORDS.faultKind, values: { value: told('kind') } }]
      : []),
    ...(city === undefined && told('city') !== ''
      ? [{ words: EXPERT_IMPORT_WORDS.faultCity, values: { value: told('city') } }]
      : []),
    ...unknown.map((value) => ({ words: EXPERT_IMPORT_WORDS.faultCategory, values: { value } })),
    ...(uscc === '' || uscc.length === 18 ? [] : [{ words: EXPERT_IMPORT_WORDS.faultUscc, values: {} }]),
  ];
  if (faults.length > 0 || city === undefined || kind === undefined) {
    return { row, name, what: 'faulty', faults };
  }
  const known = pool.find((expert) => isSame(expert, name, told('institution'), uscc));
  const before = known === undefined ? EMPTY_EXPERT : draftOf(known);
  const draft: ExpertDraft = {
    ...before,
    institution: told('institution'),
    city,
    ...(has('kind') && told('kind') !== '' ? { kind } : {}),
    ...(has('title') && told('title') !== '' ? { title: told('title') } : {}),
    ...(uscc === '' ? {} : { uscc }),
    ...(has('categories') && told('categories') !== '' ? { categories } : {}),
  };
  if (known === undefined) {
    const person = { account: told('account'), email: told('email'), phone: told('phone') };
    return { row, name, what: 'added', draft, person };
  }
  const changes = changesOf(before, draft, programme);
  return changes.length === 0
    ? { row, name, what: 'same', expert: known }
    : { row, name, what: 'changed', expert: known, draft, changes };
}

function isSame(expert: Expert, name: string, institution: string, uscc: string): boolean {
  if (foldForComparison(expert.name) !== foldForComparison(name)) return false;
  if (uscc !== '' && expert.institution.uscc !== null) return expert.institution.uscc === uscc;
  return foldForComparison(expert.institution.name) === foldForComparison(institution);
}

function kindOf(text: string): Expert['kind'] | undefined {
  if (text === '') return EMPTY_EXPERT.kind;
  const plain = foldForComparison(text);
  return EXPERT_KINDS.find((kind) =>
    [kind, EXPERT_POOL_WORDS[kind].zh, EXPERT_POOL_WORDS[kind].en].some(
      (name) => foldForComparison(name) === plain,
    ),
  );
}

function cityCode(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const found = CITIES.find(({ zh, en }) => zh === text || zh === `${text}市` || en === text);
  return found?.code.slice(0, 4);
}

function categoriesOf(text: string, programme: Programme) {
  const named = text.split(/[、,，;；]/).map((one) => one.trim());
  const categories: string[] = [];
  const unknown: string[] = [];
  for (const one of named.filter((name) => name !== '')) {
    const found = programme.categories.find(
      ({ id, names }) => id === one || names.zh === one || names.fullZh === one || names.en === one,
    );
    if (found === undefined) unknown.push(one);
    else categories.push(found.id);
  }
  return { categories, unknown };
}

function changesOf(before: ExpertDraft, after: ExpertDraft, programme: Programme): readonly Change[] {
  const [old, young] = [bodyOf(before), bodyOf(after)];
  const rows: readonly (Change & { readonly field: Words })[] = [
    {
      field: EXPERT_POOL_WORDS.kind,
      before: EXPERT_POOL_WORDS[old.kind].zh,
      after: EXPERT_POOL_WORDS[young.kind].zh,
    },
    { field: EXPERT_POOL_WORDS.professionalTitle, before: old.title, after: young.title },
    { field: EXPERT_POOL_WORDS.institution, before: old.institution.name, after: young.institution.name },
    {
      field: EXPERT_POOL_WORDS.institutionUscc,
      before: old.institution.uscc ?? '',
      after: young.institution.uscc ?? '',
    },
    { field: EXPERT_POOL_WORDS.city, before: cityName(old.city), after: cityName(young.city) },
    {
      field: EXPERT_POOL_WORDS.categories,
      before: namesOf(before.categories, programme),
      after: namesOf(after.categories, programme),
    },
  ];
  return rows.filter((change) => change.before !== change.after);
}

function cityName(code: string): string {
  return regionName(`${code}00`)?.zh ?? code;
}

function namesOf(categories: readonly string[], programme: Programme): string {
  return categories
    .map((id) => programme.categories.find((one) => one.id === id)?.names.zh ?? id)
    .toSorted()
    .join('、');
}
