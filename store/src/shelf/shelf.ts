import type { Shelf } from '@qichuang/casework';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { inTransaction } from '../transaction.ts';
import { commit } from './commit.ts';
import { claimedByOthers } from './handed-in.ts';
import { draftOf, firstAnswer, nextNumber, sameName, takeNumber } from './read.ts';
import { openReading } from './reading.ts';
import { saveFields } from './save-fields.ts';
import { sheetsGiven } from './sheets-given.ts';

/** Casework's shelf on PostgreSQL; the promises stand on the port. */
export function shelfOn(db: NodePgDatabase): Shelf {
  const reading = openReading(db);
  return {
    find: reading.find,
    where: reading.where,
    draftOf: (application) => draftOf(db, application),
    saveFields: (application, states, fields, by, at) =>
      inTransaction(
        db,
        (tx) => saveFields(tx, application, states, fields, by, at),
        ({ constraint }) => constraint === 'field_revision_once',
      ),
    firstAnswer: (key, by) => firstAnswer(db, key, by),
    frozenBytes: reading.bytesOf,
    nextNumber: (series) => nextNumber(db, series),
    takeNumber: (series) => takeNumber(db, series),
    sameName: (round, name, except) => sameName(db, round, name, except),
    sheetsGiven: (year) => sheetsGiven(db, year),
    claimedByOthers: (own, states, claims) => claimedByOthers(db, own, states, claims),
    commit: async (change) => (await commit(db, change)).outcome,
  };
}
