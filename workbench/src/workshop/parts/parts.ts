import { GUIDE_KIND_WORDS, SEVERITY_WORDS, WORKSHOP_WORDS, type Words } from '@qichuang/language';
import { type Document, listAt, type Path, textAt } from '../draft.ts';

/** One value a clerk may change, with where it stands in the document. */
export interface Editable {
  readonly path: Path;
  readonly label: Words;
  readonly kind: 'line' | 'prose' | 'number' | 'switch' | 'choice' | 'expression' | 'value';
  readonly choices?: Readonly<Record<string, Words>>;
  /** Emptied, the value is taken out instead of standing there empty. */
  readonly optional?: true;
}

export interface Row {
  readonly id: string;
  readonly title: Words;
  readonly values: readonly Editable[];
}

export interface Part {
  readonly id: string;
  readonly title: Words;
  readonly rowsOf: (document: Document) => readonly Row[];
}

const W = WORKSHOP_WORDS;

const line = (label: Words, ...path: Path): Editable => ({ label, path, kind: 'line' });
const prose = (label: Words, ...path: Path): Editable => ({ label, path, kind: 'prose' });
const number = (label: Words, ...path: Path): Editable => ({ label, path, kind: 'number' });
const inBoth = (...path: Path) => [line(W.zh, ...path, 'zh'), line(W.en, ...path, 'en')];
const optional = (editable: Editable): Editable => ({ ...editable, optional: true });

function titled(document: Document, path: Path, fallback: string): Words {
  return {
    zh: textAt(document, [...path, 'zh']) || fallback,
    en: textAt(document, [...path, 'en']) || fallback,
  };
}

/** One row for each thing of a list. */
function rows(
  document: Document,
  path: Path,
  say: (
    at: Path,
    thing: Record<string, unknown>,
  ) => { readonly title: Words; readonly values: readonly Editable[] },
): readonly Row[] {
  return listAt(document, path).map((thing, index) => {
    const at = [...path, index];
    return { id: at.join('.'), ...say(at, thing) };
  });
}

/** What a clerk changes in forms, part by part; everything else is changed in the document itself. */
export const PARTS: readonly Part[] = [
  {
    id: 'head',
    title: W.head,
    rowsOf: () => [
      {
        id: 'names',
        title: W.programme,
        values: [line(W.nameZh, 'names', 'zh'), line(W.nameEn, 'names', 'en')],
      },
      {
        id: 'authority',
        title: W.authorityZh,
        values: [line(W.authorityZh, 'authority', 'zh'), line(W.authorityEn, 'authority', 'en')],
      },
      { id: 'aims', title: W.description, values: [prose(W.zh, 'aims', 'zh'), prose(W.en, 'aims', 'en')] },
    ],
  },
  {
    id: 'categories',
    title: W.categories,
    rowsOf: (document) =>
      rows(document, ['categories'], (at, { id }) => ({
        title: titled(document, [...at, 'names'], String(id)),
        values: [
          ...inBoth(...at, 'names'),
          number(W.target, ...at, 'target', 'number'),
          number(W.targetBy, ...at, 'target', 'by'),
          prose(W.description, ...at, 'description', 'zh'),
          prose(W.en, ...at, 'description', 'en'),
        ],
      })),
  },
  {
    id: 'stages',
    title: W.stages,
    rowsOf: (document) =>
      rows(document, ['stages'], (at, { id, optional: may }) => ({
        title: titled(document, at, String(id)),
        values: [
          ...inBoth(...at),
          ...(may === true ? [{ label: W.enabled, path: [...at, 'enabled'], kind: 'switch' } as const] : []),
        ],
      })),
  },
  {
    id: 'settings',
    title: W.settings,
    rowsOf: (document) =>
      rows(document, ['settings'], (at, { id }) => ({
        title: titled(document, at, String(id)),
        values: [{ label: W.value, path: [...at, 'value'], kind: 'value' }, ...inBoth(...at)],
      })),
  },
  {
    id: 'rules',
    title: W.rules,
    rowsOf: (document) =>
      rows(document, ['rules'], (at, { id }) => ({
        title: titled(document, at, String(id)),
        values: [
          { label: W.severity, path: [...at, 'severity'], kind: 'choice', choices: SEVERITY_WORDS },
          ...inBoth(...at),
          { label: W.check, path: [...at, 'check'], kind: 'expression' },
          { label: W.when, path: [...at, 'when'], kind: 'expression', optional: true },
          prose(W.todo, ...at, 'todo', 'zh'),
          prose(W.en, ...at, 'todo', 'en'),
        ],
      })),
  },
  { id: 'forms', title: W.fields, rowsOf: formRows },
  { id: 'scoreSheets', title: W.scores, rowsOf: scoreRows },
  {
    id: 'evaluation',
    title: W.grades,
    rowsOf: (document) =>
      rows(document, ['evaluation', 'grades', 'bands'], (at, { id }) => ({
        title: titled(document, at, String(id)),
        values: [
          ...inBoth(...at),
          optional(number(W.gradeFrom, ...at, 'from')),
          optional(number(W.gradeBelow, ...at, 'below')),
        ],
      })),
  },
  {
    id: 'duties',
    title: W.duties,
    rowsOf: (document) =>
      rows(document, ['duties'], (at, { id }) => ({
        title: titled(document, at, String(id)),
        values: [
          ...inBoth(...at),
          optional(line(W.due, ...at, 'due')),
          optional(number(W.dueDays, ...at, 'dueDaysAfterAnnouncement')),
          optional(number(W.dueWorkingDays, ...at, 'dueWorkingDays')),
        ],
      })),
  },
  {
    id: 'guides',
    title: W.guides,
    rowsOf: (document) =>
      rows(document, ['guides'], (at, { id }) => ({
        title: titled(document, at, String(id)),
        values: [
          { label: W.kind, path: [...at, 'kind'], kind: 'choice', choices: GUIDE_KIND_WORDS },
          ...inBoth(...at),
          prose(W.text, ...at, 'text', 'zh'),
          prose(W.en, ...at, 'text', 'en'),
        ],
      })),
  },
];

/** Fields of all forms, each under its category. */
function formRows(document: Document): readonly Row[] {
  return listAt(document, ['forms']).flatMap((form, nth) => {
    const category = categoryNamed(document, form['category']);
    return listAt(form, ['sections']).flatMap((_, place) =>
      rows(document, ['forms', nth, 'sections', place, 'fields'], (at, { id }) => {
        const named = titled(document, at, String(id));
        return {
          title: under(named, category),
          values: [
            ...inBoth(...at),
            { label: W.required, path: [...at, 'required'], kind: 'switch' },
            optional(number(W.maxChars, ...at, 'maxChars')),
          ],
        };
      }),
    );
  });
}

/** Criteria of all score sheets with their parts: the parts add up to the criterion, the criteria to 100. */
function scoreRows(document: Document): readonly Row[] {
  const sheets = ['scoreSheets', 'sheets'] as const;
  return listAt(document, sheets).flatMap((sheet, nth) => {
    const category = categoryNamed(document, sheet['category']);
    return rows(document, [...sheets, nth, 'criteria'], (at, criterion) => {
      const named = titled(document, at, String(criterion['id']));
      return {
        title: under(named, category),
        values: [
          number(W.points, ...at, 'points'),
          ...listAt(criterion, ['sub']).map(
            (part, place): Editable => ({
              label: { zh: textAt(part, ['zh']), en: textAt(part, ['en']) },
              path: [...at, 'sub', place, 'points'],
              kind: 'number',
            }),
          ),
        ],
      };
    });
  });
}

function categoryNamed(document: Document, id: unknown): Words {
  const place = listAt(document, ['categories']).findIndex((one) => one['id'] === id);
  return titled(document, ['categories', place, 'names'], String(id));
}

function under(named: Words, category: Words): Words {
  return { zh: `${named.zh}（${category.zh}）`, en: `${named.en} (${category.en})` };
}
