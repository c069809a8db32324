import type { Change, Write } from '@qichuang/casework';
import { draftKind, type ThingKind } from '@qichuang/domain';
import { asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { portions } from '../portions.ts';
import { columnValues } from './columns.ts';
import { MovedOn } from './moved-on.ts';
import { KINDS, TABLES } from './tables.ts';

type ThingTable = PgTable & { readonly id: PgColumn; readonly version: PgColumn };

/** Locks everything the change will touch, by kind and id, so that two changes wait in a line and not in a ring. */
export async function lockWritten(tx: Database, change: Change): Promise<void> {
  const drafts = change.drafts.map(({ draft }) => draft);
  for (const kind of KINDS) {
    const previous = change.writes.filter((write) => write.kind === kind && write.previous !== null);
    const ids = new Set([
      ...previous.map(({ next }) => next.id),
      ...drafts.filter((draft) => draftKind(draft) === kind),
    ]);
    if (ids.size === 0) continue;
    const table: ThingTable = TABLES[kind];
    const rows = await tx
      .select({ id: table.id, version: table.version })
      .from(table)
      .where(inArray(table.id, [...ids]))
      .orderBy(asc(table.id))
      .for('no key update');
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    const stale = previous.some((write) => versions.get(write.next.id) !== write.previous?.version);
    if (stale) throw new MovedOn('version');
  }
}

/** Writes the new states, each one version on from the one before. */
export async function writeThings(tx: Database, writes: readonly Write[]): Promise<void> {
  for (const kind of KINDS) {
    const ofKind = writes
      .filter((write) => write.kind === kind)
      .sort((one, other) => (one.next.id < other.next.id ? -1 : 1));
    for (const some of portions(ofKind)) await writeKind(tx, kind, some);
  }
}

async function writeKind(tx: Database, kind: ThingKind, writes: readonly Write[]): Promise<void> {
  const table: ThingTable = TABLES[kind];
  const rows = writes.map(rowOf);
  const written = await tx
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({
      target: table.id,
      set: fromExcluded(table),
      // A second time the guard: a new thing under an id that is taken changes nothing.
      setWhere: eq(table.version, sql`excluded.version - 1`),
    })
    .returning({ id: table.id });
  if (written.length !== rows.length) throw new MovedOn('version');
}

function rowOf(write: Write) {
  const { kind, previous, next } = write;
  const version = (previous?.version ?? 0) + 1;
  return { id: next.id, version, body: { ...next, version }, ...columnValues(kind, next) };
}

function fromExcluded(table: PgTable): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name]) => name !== 'id' && name !== 'createdAt' && name !== 'updatedAt',
  );
  return {
    ...Object.fromEntries(
      columns.map(([name, { name: column }]) => [name, sql`excluded.${sql.identifier(column)}`]),
    ),
    updatedAt: sql`now()`,
  };
}
