import type { SheetsGiven } from '@qichuang/casework';
import { type ExpertId, parseExpertId } from '@qichuang/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { checkedId } from './gate.ts';

/** Three indexed joins; a row for each expert who carries anything. */
export async function sheetsGiven(db: Database, year: number): Promise<ReadonlyMap<ExpertId, SheetsGiven>> {
  const { rows } = await db.execute<Record<keyof SheetsGiven, string> & { expert: string }>(sql`
    with given (expert, sort) as (
      select v.expert, 'review'
        from review v join round r on r.id = v.round
       where r.year = ${year} and v.state in ('assigned', 'declared', 'scored')
      union all
      select a.expert, 'evaluation'
        from assessment a join campaign c on c.id = a.within
       where c.year = ${year} and a.state in ('assigned', 'declared', 'scored')
      union all
      select a.expert, 'achievement'
        from assessment a join selection s on s.id = a.within
       where s.year = ${year} and a.state in ('assigned', 'declared', 'scored'))
    select expert,
           count(*) filter (where sort = 'review')      as reviews,
           count(*) filter (where sort = 'evaluation')  as evaluations,
           count(*) filter (where sort = 'achievement') as achievements
      from given
     group by expert
     order by expert`);
  return new Map(
    rows.map(({ expert, reviews, evaluations, achievements }) => [
      checkedId(parseExpertId, expert),
      {
        reviews: Number(reviews),
        evaluations: Number(evaluations),
        achievements: Number(achievements),
      },
    ]),
  );
}
