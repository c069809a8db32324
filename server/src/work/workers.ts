import { addMs } from '@qichuang/base';
import type { House } from '../house.ts';
import { IDLE_MS } from '../identity/session.ts';
import { openSequencer } from '../ledger/sequencer.ts';
import { deliver } from './deliver.ts';
import { lookAfterDuties } from './duties.ts';
import { lookAfterEndings } from './endings.ts';
import { every } from './every.ts';
import { lookAfterInspections } from './inspections.ts';
import { lookAfterInvitations } from './invitations.ts';
import { lapseApplications } from './lapse.ts';
import { lookAfterRecords } from './records.ts';
import type { Transport } from './send-letters.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Everything that is done without being asked, on every node; leases and keys in the database share it out. */
export function startWorkers(house: House, send: Transport): { readonly stop: () => Promise<void> } {
  const { store, log, clock } = house;
  const delivering = every(5 * SECOND_MS, log, 'deliver', () => deliver(house, send));
  const sequencer = openSequencer(house);
  const workers = [
    delivering,
    // By looking, not by being told: a notification would make every act wait for the one before it at its commit.
    every(SECOND_MS / 2, log, 'ledger', async () => {
      await sequencer.round();
    }),
    every(MINUTE_MS, log, 'lapse', () => lapseApplications(house)),
    every(MINUTE_MS, log, 'endings', () => lookAfterEndings(house)),
    every(MINUTE_MS, log, 'duties', () => lookAfterDuties(house)),
    every(MINUTE_MS, log, 'inspections', () => lookAfterInspections(house)),
    every(MINUTE_MS, log, 'records', () => lookAfterRecords(house)),
    every(MINUTE_MS, log, 'invitations', () => lookAfterInvitations(house)),
    // Another node may have brought in a calendar or moved the model's clock.
    every(2 * SECOND_MS, log, 'refresh', house.refresh),
    every(60 * MINUTE_MS, log, 'sweep', async () => {
      const now = clock.real();
      await store.sessions.removeEnded(now, IDLE_MS);
      await store.rate.removeEnded(now);
      await store.outsideIdentities.removeEnded(now);
      await store.outbox.removeDone(90 * DAY_MS);
      await store.letters.removeSettled(addMs(clock.now(), -400 * DAY_MS));
      await store.dropAnswersBefore(addMs(now, -7 * DAY_MS));
      await sweepFiles(house);
    }),
  ];
  const stopListening = store.outbox.listen(delivering.wake);
  return {
    stop: async () => {
      await stopListening();
      await Promise.all(workers.map((worker) => worker.stop()));
      // Without a database the lease cannot be given back; it ends by itself.
      await sequencer.release().catch(() => undefined);
    },
  };
}

/** What the clock brings about, at once instead of within a minute. Another node may be at the same: the keys make it once. */
export async function doClockWork(house: House): Promise<void> {
  await lapseApplications(house);
  await lookAfterEndings(house);
  await lookAfterDuties(house);
  await lookAfterInspections(house);
  await lookAfterRecords(house);
  await lookAfterInvitations(house);
}

/** Files whose act was refused: nothing stands on them, and a day is longer than any upload takes. */
async function sweepFiles({ files, store }: House): Promise<void> {
  for (const hash of await store.blobs.unreferenced(await files.olderThan(DAY_MS))) await files.remove(hash);
}
