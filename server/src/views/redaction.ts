import { type Application, cityOf, findRegion, type Organisation } from '@qichuang/domain';
import { WITHHELD } from '@qichuang/language';
import type { Form, FormField, TableField } from '@qichuang/programmes';
import type { attachmentView } from './attachment-view.ts';
import type { Room } from './standing.ts';

/** What is taken out of a form before a reader sees it. */
export interface Hidden {
  readonly isHidden: (field: { readonly id: string; readonly type: string }) => boolean;
  /** Finds every hidden name in a text; `null` where no text is looked through. */
  readonly names: RegExp | null;
}

const CONTACT_TYPES = ['phone', 'email'];
const NAMING_TYPES = [...CONTACT_TYPES, 'person', 'uscc', 'region'];

/** The recommender tells the city, the address tells the house. */
const NAMING_FIELDS = [
  'organisation_name',
  'recommender',
  'premises_address',
  'partner_name',
  'member_unit',
  'person_unit',
  'station_name',
];

/**
 * What one reader may not read in a form: how to reach people, or (names hidden) everything that names the applicant, its partners
 * and its people, also where somebody wrote it into a text.
 */
export async function hiddenIn(
  room: Room,
  application: Application,
  form: Form,
  values: Readonly<Record<string, unknown>>,
  what: 'names' | 'contact',
): Promise<Hidden> {
  if (what === 'contact') return { isHidden: isContact, names: null };
  const terms = [...(await organisationTerms(room, application)), ...valuesOfPeople(form, values)];
  return {
    isHidden: (field) =>
      isContact(field) || NAMING_TYPES.includes(field.type) || NAMING_FIELDS.includes(field.id),
    names: patternOf(terms),
  };
}

function isContact({ id, type }: { readonly id: string; readonly type: string }): boolean {
  return CONTACT_TYPES.includes(type) || id.startsWith('contact_');
}

export function redactedValues(
  form: Form,
  values: Readonly<Record<string, unknown>>,
  hidden: Hidden,
): Readonly<Record<string, unknown>> {
  const fields = new Map<string, FormField>(
    form.sections.flatMap((section) => section.fields.map((field) => [field.id, field] as const)),
  );
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const field = fields.get(id);
      // A value of no field of this form has no type to be judged by: it is kept back whole.
      if (field === undefined) return [id, withhold(value)];
      return [id, redactedField(field, value, hidden)];
    }),
  );
}

/** Replaces hidden names wherever they stand in a text. */
export function withoutNames(text: string, { names }: Hidden): string {
  return names === null ? text : text.replace(names, WITHHELD.mark);
}

/** That there is a file, and of what kind, is seen; names of files name people, and so do the files. */
export function withheldAttachment(
  attachment: ReturnType<typeof attachmentView>,
): ReturnType<typeof attachmentView> {
  return { ...attachment, name: `${WITHHELD.mark}.${attachment.media}`, hash: '' };
}

function redactedField(field: FormField, value: unknown, hidden: Hidden): unknown {
  if (hidden.isHidden(field)) return withhold(value);
  if (field.type === 'table' && Array.isArray(value))
    return value.map((row: unknown) => redactedRow(field, row, hidden));
  return inTexts(value, hidden);
}

function redactedRow(table: TableField, row: unknown, hidden: Hidden): unknown {
  if (typeof row !== 'object' || row === null) return withhold(row);
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  return Object.fromEntries(
    Object.entries(row).map(([id, cell]) => {
      const column = columns.get(id);
      return [id, column === undefined || hidden.isHidden(column) ? withhold(cell) : inTexts(cell, hidden)];
    }),
  );
}

function inTexts(value: unknown, hidden: Hidden): unknown {
  if (typeof value === 'string') return withoutNames(value, hidden);
  if (Array.isArray(value)) return value.map((one: unknown) => inTexts(one, hidden));
  return value;
}

function withhold(value: unknown): unknown {
  return value === null || value === undefined || value === '' ? value : WITHHELD.mark;
}

async function organisationTerms({ desk }: Room, application: Application): Promise<readonly string[]> {
  const partnerships = await desk.shelf.where('partnership', { application: application.id });
  const ids = [application.organisation, ...partnerships.flatMap(({ organisation }) => organisation ?? [])];
  const organisations = await Promise.all(ids.map((id) => desk.shelf.find('organisation', id)));
  return [
    ...partnerships.flatMap(({ name, uscc }) => [name, uscc]),
    ...organisations.flatMap((organisation) => (organisation === undefined ? [] : termsOf(organisation))),
  ];
}

function termsOf(organisation: Organisation): readonly string[] {
  const { name, formerNames, uscc, legalRepresentative, address, region } = organisation;
  return [name, ...formerNames, uscc, legalRepresentative, address, ...placesOf(region)];
}

/**
 * City and county of a place, as they are written and as they are said: 济南市 and 济南, 商河县 and 商河. Districts only as they
 * are written: 市中 stands in 城市中, 天桥 is also a bridge.
 */
function placesOf(code: string): readonly string[] {
  return [findRegion(code), cityOf(code)].flatMap((place) => {
    if (place === undefined || place.level === 'province') return [];
    return place.level === 'district' ? [place.zh] : [place.zh, place.zh.slice(0, -1)];
  });
}

/** People, codes, places and contacts typed in their own fields are looked for in every text as well. */
function valuesOfPeople(form: Form, values: Readonly<Record<string, unknown>>): readonly string[] {
  return form.sections.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const value = values[field.id];
      if (field.type !== 'table') return termsIn(field, value);
      return (Array.isArray(value) ? value : []).flatMap((row: unknown) =>
        typeof row === 'object' && row !== null
          ? field.columns.flatMap((column) =>
              termsIn(column, (row as Readonly<Record<string, unknown>>)[column.id]),
            )
          : [],
      );
    }),
  );
}

function termsIn(
  { id, type }: { readonly id: string; readonly type: string },
  value: unknown,
): readonly string[] {
  if (typeof value !== 'string') return [];
  if (type === 'region') return placesOf(value);
  return NAMING_TYPES.includes(type) || ['organisation_name', 'partner_name'].includes(id) ? [value] : [];
}

/** A single sign would blacken half the language. */
const SHORTEST_TERM = 2;

function patternOf(terms: readonly string[]): RegExp | null {
  const found = [...new Set(terms.map((term) => term.normalize('NFKC').replace(/\s/g, '')))].filter(
    (term) => [...term].length >= SHORTEST_TERM,
  );
  if (found.length === 0) return null;
  // The longest first: a university's name before the short name within it.
  found.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return new RegExp(found.map(loosely).join('|'), 'giu');
}

/** Finds a term whatever spaces stand in it and in whichever width its signs are written. */
function loosely(term: string): string {
  return [...term].map(inEitherWidth).join('[\\s\\u200b]*');
}

const FULL_WIDTH = 0xfee0;

function inEitherWidth(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  const plain = sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  if (point <= 0x20 || point > 0x7e) return plain;
  return `(?:${plain}|\\u{${(point + FULL_WIDTH).toString(16)}})`;
}
