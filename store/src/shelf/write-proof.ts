import { canonicalBytes } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type { Fact } from '@qichuang/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { portions } from '../portions.ts';
import { answer, counter, fact, fieldRevision, frozen, outbox } from '../schema/acts.ts';
import { jsonOf } from '../schema/types.ts';
import { MovedOn } from './moved-on.ts';
import { append, judge } from './revisions.ts';

/**
 * First of all: a second request under the same key waits here until the first is through, and then finds its answer.
 */
export async function takeKey(tx: Database, change: Change): Promise<void> {
  const { key, by, digest } = change.request;
  const taken = await tx
    .insert(answer)
    .values({ key, by, digest, answer: jsonOf(change.answer) })
    .onConflictDoNothing()
    .returning({ key: answer.key });
  if (taken.length === 0) throw new MovedOn('answered');
}

export async function drawNumbers(tx: Database, numbers: Change['numbers']): Promise<void> {
  const ordered = [...numbers].sort((one, other) => (one.series < other.series ? -1 : 1));
  for (const { series, take, count } of ordered) {
    const next = take + count;
    const drawn =
      take === 1
        ? await tx
            .insert(counter)
            .values({ series, next })
            .onConflictDoNothing()
            .returning({ next: counter.next })
        : await tx
            .update(counter)
            .set({ next })
            .where(and(eq(counter.series, series), eq(counter.next, take)))
            .returning({ next: counter.next });
    if (drawn.length === 0) throw new MovedOn('number');
  }
}

/** The applications' and filings' rows are locked by now: nobody types while we count. */
export async function writeDrafts(tx: Database, drafts: Change['drafts']): Promise<void> {
  for (const { draft, seen, fields, by, at } of drafts) {
    const [row] = await tx
      .select({ count: sql<number>`count(*)` })
      .from(fieldRevision)
      .where(eq(fieldRevision.draft, draft));
    if (Number(row?.count) !== seen) throw new MovedOn('draft');
    if (fields.length === 0) continue;
    const { appended, conflicts } = await judge(tx, draft, fields, by, at);
    // An act rests on what it saves: a value that would be set aside is for the writer to decide first.
    if (conflicts.length > 0) throw new MovedOn('draft');
    await append(tx, appended);
  }
}

export async function writeFrozen(tx: Database, copies: Change['frozen']): Promise<void> {
  for (const some of portions(copies)) await tx.insert(frozen).values(some).onConflictDoNothing();
}

export async function writeFacts(tx: Database, facts: readonly Fact[]): Promise<void> {
  for (const some of portions(facts)) await tx.insert(fact).values(some.map(factRow));
}

/** What the ledger's tree is built of: the canonical bytes of the fact, with the version of their form. */
export function leafOf(of: Fact): Uint8Array {
  return canonicalBytes({ v: 1, ...of });
}

function factRow(of: Fact) {
  const { subject, ...rest } = of;
  return { ...rest, subjectKind: subject.kind, subjectId: subject.id, leaf: leafOf(of) };
}

export async function writeMessages(tx: Database, messages: Change['messages']): Promise<void> {
  for (const some of portions(messages)) await tx.insert(outbox).values(some);
}
