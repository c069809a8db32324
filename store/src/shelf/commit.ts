import type { Instant } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type { PersonId } from '@qichuang/domain';
import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from '../database.ts';
import { type LinkedIdentity, linkIdentity } from '../keeping/outside-identities.ts';
import { keepProgrammeVersion } from '../keeping/programme-versions.ts';
import { removeSecondFactor } from '../keeping/second-factors.ts';
import { pgFailure } from '../pg-error.ts';
import { portions } from '../portions.ts';
import { blobRef } from '../schema/acts.ts';
import { credential } from '../schema/keeping.ts';
import { inTransaction } from '../transaction.ts';
import { keepHandedIn } from './handed-in.ts';
import { type Because, BUSINESS_KEYS, MovedOn } from './moved-on.ts';
import { drawNumbers, takeKey, writeDrafts, writeFacts, writeFrozen, writeMessages } from './write-proof.ts';
import { writeSearch } from './write-search.ts';
import { lockWritten, writeThings } from './write-things.ts';

/** What goes with an act but is none of casework's affair: secrets, and the files it stands on. */
export interface Alongside {
  readonly credentials?: readonly {
    readonly person: PersonId;
    readonly hash: string;
    readonly at: Instant;
  }[];
  /** Whose second factor is taken away. */
  readonly factorsRemoved?: readonly PersonId[];
  /** By which name a provider knows somebody from now on; `null`: by none. */
  readonly outside?: readonly LinkedIdentity[];
  readonly blobs?: readonly { readonly hash: string; readonly bytes: number; readonly media: string }[];
}

export type CommitOutcome =
  | { readonly outcome: 'written' }
  | { readonly outcome: 'moved-on'; readonly because: Because };

/** One transaction: everything of the change, or no trace of it. */
export async function commit(
  db: NodePgDatabase,
  change: Change,
  alongside: Alongside = {},
): Promise<CommitOutcome> {
  try {
    await inTransaction(db, (tx) => write(tx, change, alongside));
    return { outcome: 'written' };
  } catch (error) {
    const because = becauseOf(error);
    if (because === undefined) throw error;
    return { outcome: 'moved-on', because };
  }
}

async function write(tx: Database, change: Change, alongside: Alongside): Promise<void> {
  await takeKey(tx, change);
  await lockWritten(tx, change);
  await drawNumbers(tx, change.numbers);
  await writeThings(tx, change.writes);
  await writeDrafts(tx, change.drafts);
  await writeFrozen(tx, change.frozen);
  if (change.handedIn !== undefined) await keepHandedIn(tx, [change.handedIn]);
  if (change.publishes !== undefined)
    await keepProgrammeVersion(tx, { ...change.publishes, origin: 'workshop' });
  await writeSearch(tx, change.writes);
  await writeAlongside(tx, alongside);
  await writeMessages(tx, change.messages);
  // Last, so that the time between taking a place in the ledger and being seen in it is short.
  await writeFacts(tx, change.facts);
}

async function writeAlongside(tx: Database, alongside: Alongside): Promise<void> {
  const { credentials = [], blobs = [], factorsRemoved = [], outside = [] } = alongside;
  for (const some of portions(credentials)) {
    await tx
      .insert(credential)
      .values(some.map(({ person, hash, at }) => ({ person, passwordHash: hash, changedAt: at })))
      .onConflictDoUpdate({
        target: credential.person,
        set: {
          passwordHash: sql`excluded.password_hash`,
          changedAt: sql`excluded.changed_at`,
          failed: 0,
          lockedUntil: null,
        },
      });
  }
  for (const some of portions(blobs)) await tx.insert(blobRef).values(some).onConflictDoNothing();
  for (const person of factorsRemoved) await removeSecondFactor(tx, person);
  for (const link of outside) await linkIdentity(tx, link);
}

function becauseOf(error: unknown): Because | undefined {
  if (error instanceof MovedOn) return error.because;
  const failure = pgFailure(error);
  if (failure?.code !== '23505') return undefined;
  return BUSINESS_KEYS.find((key) => key === failure.constraint);
}
