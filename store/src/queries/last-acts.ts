import { type Instant, instant } from '@qichuang/base';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** When each of these acts was last done; one that never was is left out. One look into an index for each. */
export async function lastActs(db: Database, acts: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  const asked = sql.join(
    acts.map((act) => sql`${act}`),
    sql`, `,
  );
  const { rows } = await db.execute<{ act: string; at: string | Date }>(sql`
    select a.act, f.at
      from unnest(array[${asked}]::text[]) as a(act)
      cross join lateral (select at from fact where fact.act = a.act order by seq desc limit 1) f`);
  return new Map(rows.map(({ act, at }) => [act, instant(new Date(at).toISOString())]));
}
