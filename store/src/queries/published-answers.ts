import type { Voice } from '@qichuang/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { equals } from './matching.ts';

/** Problems and suggestions whose answer was published by two people, the latest first; public, and therefore without a scope (B6.3). */
export async function publishedAnswers(
  db: Database,
  programme: string | undefined,
): Promise<readonly Voice[]> {
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select t.id, t.version, t.body from voice t
     where t.body -> 'published' ->> 'confirmed' is not null and ${equals(sql`t.programme`, programme)}
     order by t.body -> 'published' -> 'confirmed' ->> 'at' desc, t.id
     limit 200`);
  return rows.map((row) => thingFrom('voice', row));
}
