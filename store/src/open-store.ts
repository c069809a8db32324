import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@qichuang/base';
import type { Change, Shelf } from '@qichuang/casework';
import { connect } from './database.ts';
import { type Blobs, blobsOn } from './keeping/blobs.ts';
import { type Calendar, calendarOn } from './keeping/calendar.ts';
import { type Credentials, credentialsOn } from './keeping/credentials.ts';
import { type OutsideIdentities, outsideIdentitiesOn } from './keeping/outside-identities.ts';
import { type ProgrammeVersions, programmeVersionsOn } from './keeping/programme-versions.ts';
import { type Rate, rateOn } from './keeping/rate.ts';
import { type SecondFactors, secondFactorsOn } from './keeping/second-factors.ts';
import { type SecurityEvents, securityEventsOn } from './keeping/security-events.ts';
import { type Sessions, sessionsOn } from './keeping/sessions.ts';
import { type Settings, settingsOn } from './keeping/settings.ts';
import { entriesOn, type LedgerEntries } from './ledger/entries.ts';
import { type LedgerPublished, publishedOn } from './ledger/published.ts';
import { type LedgerTree, treeOn } from './ledger/tree.ts';
import { APP_ROLE, migrate } from './migrate.ts';
import { type Letters, lettersOn } from './outbox/letters.ts';
import { listenOn } from './outbox/listen.ts';
import { type Outbox, outboxOn } from './outbox/outbox.ts';
import { guarded } from './pg-error.ts';
import { type Queries, queriesOn } from './queries/queries.ts';
import { type Alongside, type CommitOutcome, commit } from './shelf/commit.ts';
import { type HandedInRows, handedInOn } from './shelf/handed-in.ts';
import { shelfOn } from './shelf/shelf.ts';

export interface StoreOptions {
  /** The database; the login needs no rights of its own but to work as the application's role. */
  readonly url: string;
  /** Its owner, where that is another login: it migrates, and the server never works as it. */
  readonly adminUrl?: string;
  readonly poolSize?: number;
  /** Told of a connection that broke while nobody used it; the pool makes a new one. */
  readonly onIdleError?: (error: Error) => void;
}

export interface Store {
  readonly shelf: Shelf;
  /** A commit with what goes along with it, which also says why it was not written. */
  readonly commitWith: (change: Change, alongside: Alongside) => Promise<CommitOutcome>;
  readonly queries: Queries;
  readonly outbox: Outbox & {
    /** Calls when messages come in, from whatever node; gives what stops it. */
    readonly listen: (onWake: () => void) => () => Promise<void>;
  };
  readonly letters: Letters;
  readonly ledger: {
    readonly tree: LedgerTree;
    readonly entries: LedgerEntries;
    readonly published: LedgerPublished;
  };
  readonly sessions: Sessions;
  readonly credentials: Credentials;
  readonly secondFactors: SecondFactors;
  readonly outsideIdentities: OutsideIdentities;
  readonly rate: Rate;
  readonly securityEvents: SecurityEvents;
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly programmeVersions: ProgrammeVersions;
  readonly blobs: Blobs;
  readonly handedIn: HandedInRows;
  /** Forgets first answers given before, those of the last day never; gives how many. */
  readonly dropAnswersBefore: (at: Instant) => Promise<number>;
  /** True if the database answers. */
  readonly answers: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const POOL_SIZE = 10;

/** How long connections may take to say goodbye. */
const CLOSING_MS = 5_000;

/** Migrates the database if it needs it, and opens it as the application's role. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, adminUrl = url, poolSize = POOL_SIZE, onIdleError = () => undefined } = options;
  await migrate(adminUrl, url);
  const { db, pool, end } = connect(url, poolSize, onIdleError);
  const { rows } = await pool.query<{ role: string }>('select current_user as role');
  if (rows[0]?.role !== APP_ROLE) throw new Error(`the database connection does not work as ${APP_ROLE}`);

  return {
    shelf: guarded(shelfOn(db)),
    queries: guarded(queriesOn(db)),
    outbox: guarded({ ...outboxOn(db), listen: (onWake) => listenOn(url, onWake) }),
    letters: guarded(lettersOn(db)),
    ledger: {
      tree: guarded(treeOn(db)),
      entries: guarded(entriesOn(db)),
      published: guarded(publishedOn(db)),
    },
    sessions: guarded(sessionsOn(db)),
    credentials: guarded(credentialsOn(db)),
    secondFactors: guarded(secondFactorsOn(db)),
    outsideIdentities: guarded(outsideIdentitiesOn(db)),
    rate: guarded(rateOn(db)),
    securityEvents: guarded(securityEventsOn(db)),
    calendar: guarded(calendarOn(db)),
    settings: guarded(settingsOn(db)),
    programmeVersions: guarded(programmeVersionsOn(db)),
    blobs: guarded(blobsOn(db)),
    handedIn: guarded(handedInOn(db)),
    dropAnswersBefore: async (at) => {
      const { rows } = await pool.query<{ dropped: number }>('select drop_answers_before($1) as dropped', [
        at,
      ]);
      return rows[0]?.dropped ?? 0;
    },
    commitWith: (change, alongside) => commit(db, change, alongside),
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    // A pool may wait for ever for a client whose server died under it; whoever goes does not.
    close: () => Promise.race([end(), pause(CLOSING_MS, undefined, { ref: false })]),
  };
}
