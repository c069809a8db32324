import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { toHex } from '@qichuang/base';
import { ed25519Signer, formatNoteKey, type NoteKey, parseNoteKey, sm2Signer } from '@qichuang/engine-ledger';
import type { LogRecord, Store } from '@qichuang/store';
import type { Clock } from '../clock.ts';
import type { Log } from '../log/log.ts';
import type { Settings } from '../settings.ts';
import { findKeyFile, makeKeyFile, readKey } from './key-file.ts';
import type { Ledger } from './ledger.ts';

interface Rooms {
  readonly store: Pick<Store, 'ledger'>;
  readonly settings: Settings;
  readonly log: Log;
  readonly clock: Clock;
}

const KEY_FILE = 'ledger-signing.key';

/**
 * Finds the log's name and keys, and makes them for a new system. What the database has recorded stands: a node with
 * another key, or with none, serves everything and leaves the tree alone.
 */
export async function openLedger(rooms: Rooms): Promise<Ledger> {
  const { store, settings, clock } = rooms;
  const recorded = await store.ledger.published.log();
  const seed = await signingKey(settings, recorded === undefined);
  const log = recorded ?? (await store.ledger.published.recordLog(newLog(settings, seed), clock.now()));
  return {
    origin: log.origin,
    keys: [log.vkey, ...(log.sm2Key === null ? [] : [log.sm2Key])].map(recordedKey),
    signers: signersOf(rooms, log, seed),
    witnesses: settings.ledgerWitnesses,
    headEveryMs: settings.ledgerHeadHours * 3_600_000,
  };
}

/** A key is made only for a log that is just beginning: a lost one must not be replaced in silence. */
async function signingKey(settings: Settings, fresh: boolean): Promise<Uint8Array | undefined> {
  const { ledgerSigningKey, dataDir } = settings;
  if (ledgerSigningKey !== null) return readKey('LEDGER_SIGNING_KEY', ledgerSigningKey);
  const path = join(dataDir, KEY_FILE);
  return findKeyFile(path) ?? (fresh ? makeKeyFile(path) : undefined);
}

function newLog(settings: Settings, seed: Uint8Array | undefined): LogRecord {
  if (seed === undefined) throw new Error('a new log without a key');
  const origin = settings.ledgerOrigin ?? originFrom(settings.publicUrl);
  const sm2 = sm2Of(settings, origin);
  return {
    origin,
    vkey: formatNoteKey(ed25519Signer(origin, seed).key),
    sm2Key: sm2 === undefined ? null : formatNoteKey(sm2.key),
  };
}

/** Like an address without its scheme (C2SP tlog-checkpoint); one that cannot be mistaken where no address is set. */
function originFrom(publicUrl: URL | null): string {
  return publicUrl === null
    ? `qichuang.invalid/${toHex(new Uint8Array(randomBytes(4)))}`
    : `${publicUrl.host}${publicUrl.pathname.replace(/\/+$/, '')}/ledger`;
}

function signersOf(
  { settings, log }: Rooms,
  { origin, vkey, sm2Key }: LogRecord,
  seed: Uint8Array | undefined,
) {
  if (settings.ledgerOrigin !== null && settings.ledgerOrigin !== origin) {
    log.tell('ledger-origin-differs', { recorded: origin, given: settings.ledgerOrigin });
    return null;
  }
  if (seed === undefined) {
    log.tell('ledger-key-missing', { origin, key: idOf(vkey) });
    return null;
  }
  const ed25519 = ed25519Signer(origin, seed);
  const sm2 = sm2Of(settings, origin);
  const given = [formatNoteKey(ed25519.key), sm2 === undefined ? null : formatNoteKey(sm2.key)];
  if (given[0] !== vkey || given[1] !== sm2Key) {
    log.tell('ledger-key-differs', { origin, recorded: idOf(vkey), given: ed25519.key.id });
    return null;
  }
  return sm2 === undefined ? [ed25519] : [ed25519, sm2];
}

function sm2Of({ ledgerSm2Key }: Settings, origin: string) {
  return ledgerSm2Key === null
    ? undefined
    : sm2Signer(origin, readKey('LEDGER_SM2_KEY', ledgerSm2Key), () => new Uint8Array(randomBytes(32)));
}

function idOf(vkey: string): string {
  return recordedKey(vkey).id;
}

function recordedKey(vkey: string): NoteKey {
  const key = parseNoteKey(vkey);
  if (key === undefined) throw new Error('the key of the log in the database is none');
  return key;
}
