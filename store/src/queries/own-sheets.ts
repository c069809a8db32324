import type { Assessment, PersonId } from '@qichuang/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { cut, type Page, type PageOf } from './page.ts';

/**
 * The sheets an expert was ever asked for, what waits first. A page begins where the one before ended even if its last sheet has been
 * handed in since: the cursor says on which side of the list it stood.
 */
export async function listOwnSheets(db: Database, person: PersonId, page: Page): Promise<PageOf<Assessment>> {
  const [side, id] = placeOf(page.after) ?? [-1, ''];
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select t.id, t.version, t.body from assessment t
     where t.person = ${person} and (${SIDE}, t.id) > (${side}::int, ${id}::text)
     order by ${SIDE}, t.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(
    sql`select count(*) as total from assessment t where t.person = ${person}`,
  );
  const sheets = rows.map((row) => thingFrom('assessment', row));
  return cut(sheets, page, cursorOf, Number(counted.rows[0]?.total ?? 0));
}

const SIDE = sql`case when t.state in ('assigned', 'declared') then 0 else 1 end`;

function cursorOf({ id, state }: Assessment): string {
  return `${state === 'assigned' || state === 'declared' ? 0 : 1}.${id}`;
}

/** `undefined` for no cursor, and for what is none: the list begins anew. */
function placeOf(after: string | undefined): readonly [side: number, id: string] | undefined {
  const [, side, id] = /^([01])\.(asm_[0-9a-z]{10})$/.exec(after ?? '') ?? [];
  return side === undefined || id === undefined ? undefined : [Number(side), id];
}
