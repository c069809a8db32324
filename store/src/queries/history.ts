import type { Instant } from '@qichuang/base';
import {
  type DraftId,
  type Fact,
  type FieldRevision,
  type Office,
  type OfficeId,
  type PersonId,
  parseOfficeId,
  parsePersonId,
  type ThingKind,
} from '@qichuang/domain';
import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fact, fieldRevision } from '../schema/acts.ts';
import { office, person } from '../schema/people.ts';
import { checkedId, thingFrom } from '../shelf/gate.ts';
import { revisionFrom } from '../shelf/read.ts';
import { KINDS } from '../shelf/tables.ts';
import { cut, type Page, type PageOf, seqCursor } from './page.ts';

/** A fact of the ledger with what the ledger itself does not say: who held the office. */
export interface HistoryEntry {
  readonly seq: number;
  readonly fact: Fact;
  /** The canonical bytes the ledger's tree is built of. */
  readonly leaf: Uint8Array;
  readonly office: Office | null;
  readonly person: { readonly id: PersonId; readonly name: string } | null;
}

/** What happened to these things, newest first. */
export async function historyOf(
  db: Database,
  subjects: readonly { readonly kind: ThingKind; readonly id: string }[],
): Promise<readonly HistoryEntry[]> {
  if (subjects.length === 0) return [];
  const ids = subjects.map(({ id }) => id);
  const rows = await entries(db).where(inArray(fact.subjectId, ids)).orderBy(desc(fact.seq));
  return rows
    .map(entryFrom)
    .filter(({ fact: { subject } }) =>
      subjects.some(({ kind, id }) => kind === subject.kind && id === subject.id),
    );
}

export interface FactFilter {
  readonly act?: string | undefined;
  readonly subject?: string | undefined;
  readonly office?: OfficeId | undefined;
}

/** The whole ledger, newest first. */
export async function listFacts(db: Database, filter: FactFilter, page: Page): Promise<PageOf<HistoryEntry>> {
  const asked: SQL | undefined = and(
    filter.act === undefined ? undefined : eq(fact.act, filter.act),
    filter.subject === undefined ? undefined : eq(fact.subjectId, filter.subject),
    filter.office === undefined ? undefined : eq(fact.office, filter.office),
  );
  const before = seqCursor(page.after);
  const rows = await entries(db)
    .where(and(asked, before === undefined ? undefined : lt(fact.seq, before)))
    .orderBy(desc(fact.seq))
    .limit(page.limit + 1);
  const [counted] = await db.select({ total: sql<number>`count(*)` }).from(fact).where(asked);
  return cut(rows.map(entryFrom), page, ({ seq }) => String(seq), Number(counted?.total ?? 0));
}

function entries(db: Database) {
  return db
    .select({ fact, office, person: { id: person.id, name: person.name } })
    .from(fact)
    .leftJoin(office, eq(office.id, fact.office))
    .leftJoin(person, eq(person.id, office.person));
}

type EntryRow = Awaited<ReturnType<typeof entries>>[number];

function entryFrom(row: EntryRow): HistoryEntry {
  const { seq, leaf, act, at, from, to, clause, digest, subjectKind, subjectId } = row.fact;
  const kind = KINDS.find((one) => one === subjectKind);
  if (kind === undefined) throw new Error(`corrupt fact ${seq}: kind`);
  return {
    seq,
    leaf,
    fact: {
      act,
      at,
      office: row.fact.office === null ? null : checkedId(parseOfficeId, row.fact.office),
      subject: { kind, id: subjectId },
      from,
      to,
      // Written by casework from the domain's tables; the leaf beside it is what counts.
      clause: clause as Fact['clause'],
      digest,
    },
    office: row.office === null ? null : thingFrom('office', row.office),
    person:
      row.person === null ? null : { id: checkedId(parsePersonId, row.person.id), name: row.person.name },
  };
}

export interface TypedField {
  readonly revision: FieldRevision;
  readonly byName: string;
}

/** Every value a field has had, newest first, those set aside among them. */
export async function fieldHistory(
  db: Database,
  draft: DraftId,
  field: string,
): Promise<readonly TypedField[]> {
  const rows = await typed(db)
    .where(and(eq(fieldRevision.draft, draft), eq(fieldRevision.field, field)))
    .orderBy(desc(fieldRevision.revision));
  return rows.map(typedFrom);
}

/** Who typed where since then, oldest first: for people who fill in one form together. */
export async function recentTyping(
  db: Database,
  draft: DraftId,
  since: Instant,
): Promise<readonly TypedField[]> {
  const rows = await typed(db)
    .where(and(eq(fieldRevision.draft, draft), gte(fieldRevision.at, since)))
    .orderBy(asc(fieldRevision.seq));
  return rows.map(typedFrom);
}

function typed(db: Database) {
  return db
    .select({ revision: fieldRevision, byName: person.name })
    .from(fieldRevision)
    .leftJoin(person, eq(person.id, fieldRevision.by));
}

function typedFrom(row: Awaited<ReturnType<typeof typed>>[number]): TypedField {
  return { revision: revisionFrom(row.revision), byName: row.byName ?? '' };
}
