import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asked, type LifeFilter, lifeIn } from './platform-life.ts';
import type { Scope } from './scope.ts';

export type SupportAxis = 'year' | 'source' | 'kind' | 'city' | 'category' | 'platform';

export interface SupportTotal {
  readonly key: string;
  /** The platform's name; empty along every other axis. */
  readonly name: string;
  readonly count: number;
  readonly amountFen: number;
  readonly receivedFen: number;
}

const AXES = {
  year: sql`t.year::text`,
  source: sql`t.source`,
  kind: sql`t.kind`,
  city: sql`p.city`,
  category: sql`p.category`,
  platform: sql`p.id`,
} as const satisfies Record<SupportAxis, SQL>;

/**
 * What standing support adds up to along one axis, within the reader's scope and under the filter of the list, the largest first; what is
 * struck or not yet confirmed is not counted (A4.2, B6.2). One pass over the lines of the scope.
 */
export async function supportTotals(
  db: Database,
  scope: Scope,
  filter: LifeFilter,
  by: SupportAxis,
): Promise<readonly SupportTotal[]> {
  const axis = AXES[by];
  const name = by === 'platform' ? sql`max(p.body ->> 'name')` : sql`''`;
  const { rows } = await db.execute<TotalRow>(sql`
    select ${axis} as key, ${name} as name, count(*) as count,
           sum((t.body ->> 'amountFen')::bigint) as amount,
           sum((t.body ->> 'receivedFen')::bigint) as received
      from support t join platform p on p.id = t.platform
     where ${lifeIn('support', scope)} and ${asked('support', { ...filter, states: ['standing'] })}
     group by 1
     order by ${by === 'year' ? sql`1 desc` : sql`4 desc, 1`}`);
  return rows.map(({ key, name: named, count, amount, received }) => ({
    key,
    name: named,
    count: Number(count),
    amountFen: Number(amount),
    receivedFen: Number(received),
  }));
}

type TotalRow = { key: string; name: string; count: string; amount: string; received: string };
