import type { Instant } from '@qichuang/base';
import { type PersonId, parsePersonId } from '@qichuang/domain';
import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { cut, type Page, type PageOf, seqCursor } from '../queries/page.ts';
import { letter, mailRefusal } from '../schema/acts.ts';
import { checkedId } from '../shelf/gate.ts';

export type LetterState = 'waiting' | 'sent' | 'dead' | 'declined';

export interface NewLetter {
  /** The message of the outbox; `null`: no act's, to try the way. */
  readonly message: number | null;
  readonly topic: string;
  readonly person: PersonId;
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
  readonly state: 'waiting' | 'declined';
}

export interface WrittenLetter extends Omit<NewLetter, 'state'> {
  readonly id: number;
  readonly state: LetterState;
  readonly writtenAt: Instant;
  readonly settledAt: Instant | null;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  readonly lastError: string | null;
}

export interface LetterFilter {
  readonly state?: LetterState | undefined;
  readonly topic?: string | undefined;
  readonly person?: PersonId | undefined;
  /** Part of a name or an address. */
  readonly text?: string | undefined;
}

/** What goes out to each person, kept with what became of it, and shared by any number of nodes. */
export interface Letters {
  /** Writes letters; one to the same person on the same message is there already and stays as it is. */
  write(letters: readonly NewLetter[], at: Instant): Promise<void>;
  /** Gives waiting letters to one sender at a time; one that dies gives them back when its lease ends. */
  claim(limit: number, leaseMs: number): Promise<readonly WrittenLetter[]>;
  sent(id: number, at: Instant): Promise<void>;
  /** Tried in vain: put off by so much, or, with `null`, given up. */
  failed(id: number, error: string, afterMs: number | null, at: Instant): Promise<void>;
  /** Tried again from the beginning, at once. False where it is not given up. */
  retry(id: number): Promise<boolean>;
  /** Newest first. */
  list(filter: LetterFilter, page: Page): Promise<PageOf<WrittenLetter>>;
  counts(): Promise<Readonly<Record<LetterState, number>>>;
  /** Forgets what was settled before; gives how many. */
  removeSettled(before: Instant): Promise<number>;
  refusedBy(
    people: readonly PersonId[],
  ): Promise<readonly { readonly person: PersonId; readonly topic: string }[]>;
  /** Which letters a person does without, from now on: these and no others. */
  refuse(person: PersonId, topics: readonly string[], at: Instant): Promise<void>;
}

export function lettersOn(db: Database): Letters {
  return {
    async write(letters, at) {
      if (letters.length === 0) return;
      await db
        .insert(letter)
        .values(
          letters.map((one) => ({ ...one, writtenAt: at, settledAt: one.state === 'declined' ? at : null })),
        )
        .onConflictDoNothing();
    },
    async claim(limit, leaseMs) {
      const free = sql`
        select ${letter.id} from ${letter}
         where ${letter.state} = 'waiting'
           and (${letter.dueAt} is null or ${letter.dueAt} <= now())
           and (${letter.lockedUntil} is null or ${letter.lockedUntil} < now())
         order by ${letter.id}
         limit ${limit}
           for update skip locked`;
      const rows = await db
        .update(letter)
        .set({
          lockedUntil: sql`now() + ${leaseMs} * interval '1 millisecond'`,
          attempts: sql`${letter.attempts} + 1`,
        })
        .where(sql`${letter.id} in (${free})`)
        .returning();
      return rows.map(letterFrom).sort((one, other) => one.id - other.id);
    },
    async sent(id, at) {
      await db
        .update(letter)
        .set({ state: 'sent', settledAt: at, lockedUntil: null, lastError: null })
        .where(eq(letter.id, id));
    },
    async failed(id, error, afterMs, at) {
      const next =
        afterMs === null
          ? { state: 'dead', settledAt: at }
          : { dueAt: sql`now() + ${afterMs} * interval '1 millisecond'` };
      await db
        .update(letter)
        .set({ ...next, lockedUntil: null, lastError: error.slice(0, 300) })
        .where(and(eq(letter.id, id), eq(letter.state, 'waiting')));
    },
    async retry(id) {
      const again = await db
        .update(letter)
        .set({ state: 'waiting', settledAt: null, attempts: 0, dueAt: null, lockedUntil: null })
        .where(and(eq(letter.id, id), eq(letter.state, 'dead')))
        .returning({ id: letter.id });
      return again.length > 0;
    },
    async list(filter, page) {
      const of = matching(filter);
      const before = seqCursor(page.after);
      const rows = await db
        .select()
        .from(letter)
        .where(and(of, before === undefined ? undefined : lt(letter.id, before)))
        .orderBy(desc(letter.id))
        .limit(page.limit + 1);
      const [counted] = await db.select({ total: sql<number>`count(*)` }).from(letter).where(of);
      return cut(rows.map(letterFrom), page, ({ id }) => String(id), Number(counted?.total ?? 0));
    },
    async counts() {
      const rows = await db
        .select({ state: letter.state, count: sql<number>`count(*)` })
        .from(letter)
        .groupBy(letter.state);
      const of = (state: LetterState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
      return { waiting: of('waiting'), sent: of('sent'), dead: of('dead'), declined: of('declined') };
    },
    async removeSettled(before) {
      const removed = await db
        .delete(letter)
        .where(lt(letter.settledAt, before))
        .returning({ id: letter.id });
      return removed.length;
    },
    async refusedBy(people) {
      if (people.length === 0) return [];
      const rows = await db
        .select({ person: mailRefusal.person, topic: mailRefusal.topic })
        .from(mailRefusal)
        .where(inArray(mailRefusal.person, [...people]));
      return rows.map(({ person, topic }) => ({ person: checkedId(parsePersonId, person), topic }));
    },
    async refuse(person, topics, at) {
      // One statement: no moment in which a person who chose has chosen nothing.
      const kept = topics.length === 0 ? sql`true` : sql`topic <> all(${sql.param([...topics])}::text[])`;
      await db.execute(sql`
        with gone as (delete from ${mailRefusal} where person = ${person} and ${kept})
        insert into ${mailRefusal} (person, topic, at)
        select ${person}, topic, ${at}::timestamptz from unnest(${sql.param([...topics])}::text[]) as topic
        on conflict do nothing`);
    },
  };
}

function matching({ state, topic, person, text }: LetterFilter): SQL | undefined {
  const part = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    state === undefined ? undefined : eq(letter.state, state),
    topic === undefined ? undefined : eq(letter.topic, topic),
    person === undefined ? undefined : eq(letter.person, person),
    text === undefined
      ? undefined
      : or(sql`${letter.name} ilike ${part}`, sql`${letter.email} ilike ${part}`),
  );
}

function letterFrom(row: typeof letter.$inferSelect): WrittenLetter {
  const { lockedUntil: _, dueAt: __, ...rest } = row;
  const state = STATES.find((one) => one === row.state);
  if (state === undefined) throw new Error(`corrupt letter row ${row.id}`);
  return {
    ...rest,
    state,
    person: checkedId(parsePersonId, row.person),
    values: row.values as NewLetter['values'],
  };
}

const STATES: readonly LetterState[] = ['waiting', 'sent', 'dead', 'declined'];
