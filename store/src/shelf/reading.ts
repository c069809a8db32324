import { COLUMNS, type Match } from '@qichuang/casework';
import type { ThingKind, Things } from '@qichuang/domain';
import { and, asc, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { ROWS_AT_ONCE } from '../portions.ts';
import { frozen } from '../schema/acts.ts';
import { askedTogether } from './asked-together.ts';
import { askedValue } from './columns.ts';
import { type ThingRow, thingFrom } from './gate.ts';
import { TABLES } from './tables.ts';

type Row = ThingRow & Readonly<Record<string, unknown>>;

/** What stands in the columns asked for; several values are any of them. */
type Asked = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** Frozen copies are read by fewer at once: each is some tens of kilobytes. */
const COPIES_AT_ONCE = 100;

/**
 * Reads things for whoever asks in one turn together. How a row is judged is each asker's own affair: a corrupt one fails nobody who
 * has not asked for it.
 */
export function openReading(db: Database) {
  const byId = askedTogether<Row | undefined>(ROWS_AT_ONCE);
  const matching = askedTogether<readonly Row[]>(ROWS_AT_ONCE);
  const copies = askedTogether<Uint8Array | undefined>(COPIES_AT_ONCE);

  async function find<Kind extends ThingKind>(kind: Kind, id: string): Promise<Things[Kind] | undefined> {
    const row = await byId(kind, id, async (ids) => {
      const found = new Map((await rowsWhere(db, kind, { id: ids })).map((one) => [one.id, one]));
      return (one) => found.get(one);
    });
    return row === undefined ? undefined : thingFrom(kind, row);
  }

  /** What is asked of one platform and of another, and differs in nothing else, is one question. */
  async function where<Kind extends ThingKind>(
    kind: Kind,
    match: Match<Kind>,
  ): Promise<readonly Things[Kind][]> {
    const asked = askedFor(kind, match);
    const { columns, keys } = aboutWhom(asked);
    const group = JSON.stringify([kind, { ...asked, ...Object.fromEntries(columns.map((one) => [one, 0])) }]);
    const found = await Promise.all(
      keys.map((key) =>
        matching(group, key, async (all) => {
          const rows = grouped(await rowsWhere(db, kind, { ...asked, ...namedIn(columns, all) }), columns);
          return (one) => rows.get(one) ?? [];
        }),
      ),
    );
    const rows = found.length === 1 ? found.flat() : found.flat().sort(inOrder);
    return rows.map((row) => thingFrom(kind, row));
  }

  function bytesOf(hash: string): Promise<Uint8Array | undefined> {
    return copies('', hash, async (hashes) => {
      const rows = await db
        .select({ hash: frozen.hash, bytes: frozen.bytes })
        .from(frozen)
        .where(inArray(frozen.hash, [...hashes]));
      const found = new Map(rows.map((row) => [row.hash, row.bytes]));
      return (one) => found.get(one);
    });
  }

  return { find, where, bytesOf };
}

/** An id, or the text of a unit with one. */
const ID = /^(?:[a-z]+:)?[a-z]{3}_[0-9a-z]{10}$/;

interface AboutWhom {
  readonly columns: readonly string[];
  /** The ids in these columns, joined: one key for one question, several where one column may hold any of them. */
  readonly keys: readonly string[];
}

/** Whom a question is about by its ids; where it names nobody, there is one key of no columns. */
function aboutWhom(asked: Asked): AboutWhom {
  const columns = Object.entries(asked).filter(([, value]) => typeof value === 'string' && ID.test(value));
  if (columns.length > 0)
    return { columns: columns.map(([column]) => column), keys: [columns.map(([, id]) => id).join(' ')] };
  for (const [column, value] of Object.entries(asked)) {
    const ids = typeof value === 'object' ? [...new Set(value)].map(String) : [];
    if (ids.length > 0 && ids.every((id) => ID.test(id))) return { columns: [column], keys: ids };
  }
  return { columns: [], keys: [''] };
}

/** The columns with what any of the keys names in them: more than was asked where there are several, and sorted out by `grouped`. */
function namedIn(columns: readonly string[], keys: readonly string[]): Asked {
  const ids = keys.map((key) => key.split(' '));
  return Object.fromEntries(
    columns.map((column, place) => [column, [...new Set(ids.map((one) => one[place] ?? ''))]]),
  );
}

function inOrder(one: Row, other: Row): number {
  return one.id < other.id ? -1 : 1;
}

/** @throws Error for a column the kind is not asked for by. */
function askedFor(kind: ThingKind, match: Readonly<Record<string, unknown>>): Asked {
  const listed: readonly string[] = COLUMNS[kind];
  return Object.fromEntries(
    Object.entries(match)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        if (!listed.includes(name)) throw new Error(`${kind} is not asked for by ${name}`);
        const values = value as string | number | readonly string[];
        return [
          name,
          typeof values === 'object'
            ? values.map((one) => askedValue(kind, name, one))
            : askedValue(kind, name, values),
        ];
      }),
  );
}

async function rowsWhere(db: Database, kind: ThingKind, asked: Asked): Promise<readonly Row[]> {
  const table: PgTable & { readonly id: PgColumn } = TABLES[kind];
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  const conditions = Object.entries(asked).map(([name, value]): SQL => {
    const column = columns[name];
    if (column === undefined) throw new Error(`${kind} has no column ${name}`);
    return inArray(column, typeof value === 'object' ? [...value] : [value]);
  });
  const rows = await db
    .select()
    .from(table)
    .where(and(...conditions))
    .orderBy(asc(table.id));
  return rows as unknown as readonly Row[];
}

function grouped(rows: readonly Row[], columns: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
