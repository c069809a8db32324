import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isOneOf } from './matching.ts';

/** How one category of a programme stands, in numbers alone. */
export interface ProgrammeCount {
  readonly programme: string;
  readonly category: string;
  /** Handed in, in all rounds. */
  readonly applications: number;
  /** Of these, neither decided nor withdrawn. */
  readonly underWay: number;
  /** Platforms in force on the day. */
  readonly platforms: number;
}

/**
 * The numbers of programmes by category, for those who coordinate them and see none of their files (A4.1, B6.1).
 *
 * @param on - the day platforms are to be in force on.
 */
export async function programmeCounts(
  db: Database,
  programmes: readonly string[],
  on: string,
): Promise<readonly ProgrammeCount[]> {
  const { rows } = await db.execute<Readonly<Record<keyof ProgrammeCount, string>>>(sql`
    select programme, category, sum(applications) as applications, sum(under_way) as "underWay", sum(platforms) as platforms
      from (
        select a.programme, a.category, 1 as applications,
               case when a.state in ('submitted', 'returned', 'recommended', 'correction', 'accepted', 'in_review', 'reviewed', 'selected', 'on_notice')
                    then 1 else 0 end as under_way,
               0 as platforms
          from application a where ${isOneOf(sql`a.programme`, programmes)} and a.receipt is not null
        union all
        select p.programme, p.category, 0, 0, 1
          from platform p
         where ${isOneOf(sql`p.programme`, programmes)} and p.state = 'active' and p.body ->> 'validUntil' >= ${on}
      ) counted
     group by programme, category
     order by programme, category`);
  return rows.map(({ programme, category, applications, underWay, platforms }) => ({
    programme,
    category,
    applications: Number(applications),
    underWay: Number(underWay),
    platforms: Number(platforms),
  }));
}
