import type { Instant } from '@qichuang/base';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { cut, type Page, type PageOf, seqCursor } from '../queries/page.ts';
import { securityEvent } from '../schema/keeping.ts';

export interface SecurityEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly kind: string;
  readonly account: string;
  readonly detail: string;
}

export interface SecurityEvents {
  add(event: Omit<SecurityEvent, 'seq'>): Promise<void>;
  /** Newest first. */
  list(page: Page, filter?: { readonly account?: string }): Promise<PageOf<SecurityEvent>>;
}

export function securityEventsOn(db: Database): SecurityEvents {
  return {
    async add(event) {
      await db.insert(securityEvent).values(event);
    },
    async list(page, filter = {}) {
      const of = filter.account === undefined ? undefined : eq(securityEvent.account, filter.account);
      const before = seqCursor(page.after);
      const rows = await db
        .select()
        .from(securityEvent)
        .where(and(of, before === undefined ? undefined : lt(securityEvent.seq, before)))
        .orderBy(desc(securityEvent.seq))
        .limit(page.limit + 1);
      const [counted] = await db.select({ total: sql<number>`count(*)` }).from(securityEvent).where(of);
      return cut(rows, page, ({ seq }) => String(seq), Number(counted?.total ?? 0));
    },
  };
}
