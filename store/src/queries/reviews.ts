import { type ApplicationId, parseApplicationId, type Review, type RoundId } from '@qichuang/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { checkedId, thingFrom } from '../shelf/gate.ts';
import { equals } from './matching.ts';

export interface ReviewProgress {
  readonly reviews: readonly {
    readonly review: Review;
    readonly receipt: string;
    readonly name: string;
    readonly expertName: string;
  }[];
  /** Applications that have not as many scores as the round wants. */
  readonly waiting: readonly {
    readonly application: ApplicationId;
    readonly receipt: string;
    readonly name: string;
    readonly category: string;
    /** Reviews under way or scored. */
    readonly assigned: number;
    readonly scored: number;
    readonly needed: number;
  }[];
}

export async function reviewProgress(
  db: Database,
  round: RoundId,
  category?: string,
): Promise<ReviewProgress> {
  const reviews = await db.execute<ReviewRow>(sql`
    select v.id, v.version, v.body, v.state, coalesce(a.receipt, '') as receipt, a.name, e.name as expert_name
      from review v
      join application a on a.id = v.application
      join expert e      on e.id = v.expert
     where v.round = ${round} and ${equals(sql`v.category`, category)}
     order by a.receipt, v.application, e.name collate pinyin, v.id`);
  const waiting = await db.execute<WaitingRow>(sql`
    select a.id, coalesce(a.receipt, '') as receipt, a.name, a.category,
           (r.body->>'panelSize')::int as needed,
           count(v.id) filter (where v.state in ('assigned', 'declared', 'scored')) as assigned,
           count(v.id) filter (where v.state = 'scored') as scored
      from application a
      join round r       on r.id = a.round
      left join review v on v.application = a.id
     where a.round = ${round} and ${equals(sql`a.category`, category)}
       and a.state in ('accepted', 'in_review')
     group by a.id, r.id
    having count(v.id) filter (where v.state = 'scored') < (r.body->>'panelSize')::int
     order by a.receipt, a.id`);
  return {
    reviews: reviews.rows.map(({ name, expert_name, receipt, ...row }) => ({
      review: thingFrom('review', row),
      receipt,
      name,
      expertName: expert_name,
    })),
    waiting: waiting.rows.map(({ id, receipt, name, category: of, needed, assigned, scored }) => ({
      application: checkedId(parseApplicationId, id),
      receipt,
      name,
      category: of,
      needed,
      assigned: Number(assigned),
      scored: Number(scored),
    })),
  };
}

type ReviewRow = {
  id: string;
  version: number;
  body: unknown;
  state: string;
  receipt: string;
  name: string;
  expert_name: string;
};

type WaitingRow = {
  id: string;
  receipt: string;
  name: string;
  category: string;
  needed: number;
  assigned: number;
  scored: number;
};
