import type { Write } from '@qichuang/casework';
import { inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { platform } from '../schema/publicity.ts';
import { thingFrom } from './gate.ts';

interface PlatformEntry {
  readonly kind: 'platform';
  readonly id: string;
  readonly parts: readonly string[];
}

/** Items of the record a platform is found by, however long ago they were true (B5.4). */
const FOUND_BY = ['name', 'holder'];

/** A platform is found by its earlier names and holders too: it is indexed anew when it or its record of them changes. */
export async function platformEntries(
  tx: Database,
  writes: readonly Write[],
): Promise<readonly PlatformEntry[]> {
  const ids = new Set(
    writes.flatMap((write): readonly string[] => {
      if (write.kind === 'platform') return [write.next.id];
      return write.kind === 'recordEntry' && FOUND_BY.includes(write.next.item) ? [write.next.platform] : [];
    }),
  );
  if (ids.size === 0) return [];
  const rows = await tx
    .select()
    .from(platform)
    .where(inArray(platform.id, [...ids]));
  const recorded = await tx.execute<{ platform: string; names: readonly string[] }>(sql`
    select e.platform, array_agg(distinct e.body -> 'values' ->> 'name') as names
      from record_entry e
     where e.platform = any(${sql.param([...ids])}::text[]) and e.item = any(${sql.param(FOUND_BY)}::text[])
       and e.body -> 'values' ->> 'name' is not null
     group by e.platform`);
  const namesOf = new Map(recorded.rows.map(({ platform: id, names }) => [id, names]));
  return rows.map((row) => {
    const { id, name, number, organisationName, partners } = thingFrom('platform', row);
    const own = [name, number, organisationName, ...partners];
    const earlier = (namesOf.get(id) ?? []).filter((known) => !own.includes(known));
    return { kind: 'platform', id, parts: [...own, ...earlier] };
  });
}
