import type { Instant } from '@qichuang/base';
import type { Expert, Office, Organisation, Person, Platform, ThingKind, Things } from '@qichuang/domain';
import { and, asc, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { credential, outsideIdentity, secondFactor } from '../schema/keeping.ts';
import { office } from '../schema/people.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { equals, isOneOf, matches } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { applicationsIn, type Scope } from './scope.ts';

/** Organisations of the scope: its own; or those that applied, or are partners, in what the scope may see. */
export function listOrganisations(
  db: Database,
  scope: Scope,
  text: string | undefined,
  page: Page,
): Promise<PageOf<Organisation>> {
  return listThings(db, 'organisation', {
    where: sql`${organisationsIn(scope)} and ${matches('organisation', sql`t.id`, text)}`,
    key: sql`t.name collate pinyin`,
    page,
  });
}

function organisationsIn(scope: Scope): SQL {
  switch (scope.kind) {
    case 'operator':
      return sql`true`;
    case 'none':
      return sql`false`;
    case 'organisation':
      return sql`t.id = ${scope.id}`;
    case 'recommender':
    case 'authority':
      return sql`t.id in (
        select a.organisation from application a where ${applicationsIn(scope)}
         union
        select p.organisation from partnership p join application a on a.id = p.application
         where ${applicationsIn(scope)} and p.state in ('pending', 'confirmed'))`;
  }
}

export interface PlatformFilter {
  readonly programme?: string | undefined;
  readonly category?: string | undefined;
  readonly city?: string | undefined;
  readonly year?: number | undefined;
  readonly states?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly recommender?: string | undefined;
  readonly text?: string | undefined;
}

/** Designated platforms are public: no scope. Newest announcement first, then by number. */
export function listPlatforms(db: Database, filter: PlatformFilter, page: Page): Promise<PageOf<Platform>> {
  return listThings(db, 'platform', {
    where: sql`
          ${equals(sql`t.programme`, filter.programme)}
      and ${equals(sql`t.category`, filter.category)}
      and ${equals(sql`t.city`, filter.city)}
      and ${equals(sql`t.organisation`, filter.organisation)}
      and ${equals(sql`t.body ->> 'recommender'`, filter.recommender)}
      and ${filter.year === undefined ? sql`true` : sql`extract(year from t.announced_on) = ${filter.year}`}
      and ${isOneOf(sql`t.state`, filter.states)}
      and ${matches('platform', sql`t.id`, filter.text)}`,
    key: sql`(date '9999-12-31' - t.announced_on), t.number collate "C"`,
    page,
  });
}

export interface ExpertFilter {
  readonly text?: string | undefined;
  readonly category?: string | undefined;
  readonly states?: readonly string[] | undefined;
  /** Only who has made the standing declaration of a year, or only who has not. */
  readonly declared?: { readonly year: number; readonly made: boolean } | undefined;
}

export function listExperts(db: Database, filter: ExpertFilter, page: Page): Promise<PageOf<Expert>> {
  return listThings(db, 'expert', {
    where: sql`
          ${filter.category === undefined ? sql`true` : sql`t.categories @> array[${filter.category}]::text[]`}
      and ${isOneOf(sql`t.state`, filter.states)}
      and ${declaredIn(filter.declared)}
      and ${matches('expert', sql`t.id`, filter.text)}`,
    key: sql`t.name collate pinyin`,
    page,
  });
}

function declaredIn(declared: ExpertFilter['declared']) {
  if (declared === undefined) return sql`true`;
  const { year, made } = declared;
  return sql`(coalesce((t.body #>> '{declaration,year}')::int, 0) >= ${year}) = ${made}`;
}

export interface ListedPerson {
  readonly person: Person;
  /** Ended ones among them, oldest first. */
  readonly offices: readonly Office[];
  readonly lastSignedInAt: Instant | null;
  /** Whether a second factor is asked of this person. */
  readonly secondFactor: boolean;
  /** By which name the provider knows this person, if it does. */
  readonly outside: string | null;
}

export async function listPeople(
  db: Database,
  text: string | undefined,
  page: Page,
): Promise<PageOf<ListedPerson>> {
  const people = await listThings(db, 'person', {
    where: matches('person', sql`t.id`, text),
    key: sql`t.account collate "C"`,
    page,
  });
  const ids = people.rows.map(({ id }) => id);
  if (ids.length === 0) return { ...people, rows: [] };
  const offices = (
    await db.select().from(office).where(inArray(office.person, ids)).orderBy(asc(office.id))
  ).map((row) => thingFrom('office', row));
  const signIns = await db
    .select({ person: credential.person, at: credential.lastSignedInAt })
    .from(credential)
    .where(inArray(credential.person, ids));
  const factors = await db
    .select({ person: secondFactor.person })
    .from(secondFactor)
    .where(and(inArray(secondFactor.person, ids), isNotNull(secondFactor.confirmedAt)));
  const outside = await db
    .select({ person: outsideIdentity.person, subject: outsideIdentity.subject })
    .from(outsideIdentity)
    .where(inArray(outsideIdentity.person, ids));
  const rows = people.rows.map((person) => ({
    person,
    offices: offices
      .filter((one) => one.person === person.id)
      .sort((one, other) => (one.grantedAt < other.grantedAt ? -1 : 1)),
    lastSignedInAt: signIns.find((one) => one.person === person.id)?.at ?? null,
    outside: outside.find((one) => one.person === person.id)?.subject ?? null,
    secondFactor: factors.some((one) => one.person === person.id),
  }));
  return { ...people, rows };
}

const TABLE_NAMES = {
  organisation: sql`organisation`,
  platform: sql`platform`,
  expert: sql`expert`,
  person: sql`person`,
} as const satisfies Partial<Record<ThingKind, SQL>>;

/** A part of the things `t` in the order of a key, the id as its last part. */
async function listThings<Kind extends keyof typeof TABLE_NAMES>(
  db: Database,
  kind: Kind,
  { where, key, page }: { readonly where: SQL; readonly key: SQL; readonly page: Page },
): Promise<PageOf<Things[Kind]>> {
  const table = TABLE_NAMES[kind];
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(${key}, t.id) > (select ${key}, t.id from ${table} t where t.id = ${page.after})`;
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select t.id, t.version, t.body
      from ${table} t
     where ${where} and ${after}
     order by ${key}, t.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(
    sql`select count(*) as total from ${table} t where ${where}`,
  );
  const things = rows.map((row) => thingFrom(kind, row));
  return cut(things, page, ({ id }) => id, Number(counted.rows[0]?.total ?? 0));
}
