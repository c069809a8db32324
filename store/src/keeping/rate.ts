import { addMs, type Instant } from '@qichuang/base';
import { lte, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { rateBucket } from '../schema/keeping.ts';

export interface Taken {
  readonly allowed: boolean;
  readonly left: number;
  /** When the bucket is full again. */
  readonly endsAt: Instant;
}

export interface Rate {
  /** Takes one of `limit` in a window of `windowMs`, shared by all nodes. */
  take(bucket: string, limit: number, windowMs: number, at: Instant): Promise<Taken>;
  removeEnded(at: Instant): Promise<void>;
}

export function rateOn(db: Database): Rate {
  return {
    async take(bucket, limit, windowMs, at) {
      const endsAt = addMs(at, windowMs);
      // A window that ends later than any begun now was begun under another clock: it ends too.
      const ended = sql`${rateBucket.endsAt} <= ${at}::timestamptz or ${rateBucket.endsAt} > ${endsAt}::timestamptz`;
      const [row] = await db
        .insert(rateBucket)
        .values({ bucket, endsAt, taken: 1 })
        .onConflictDoUpdate({
          target: rateBucket.bucket,
          set: {
            endsAt: sql`case when ${ended} then excluded.ends_at else ${rateBucket.endsAt} end`,
            taken: sql`case when ${ended} then 1 else ${rateBucket.taken} + 1 end`,
          },
        })
        .returning();
      if (row === undefined) throw new Error('a bucket was not written');
      return { allowed: row.taken <= limit, left: Math.max(0, limit - row.taken), endsAt: row.endsAt };
    },
    async removeEnded(at) {
      await db.delete(rateBucket).where(lte(rateBucket.endsAt, at));
    },
  };
}
