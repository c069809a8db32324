import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { findKeyFile, makeKeyFile, readKey } from '../ledger/key-file.ts';
import type { Log } from '../log/log.ts';
import type { Settings } from '../settings.ts';

/** Closes small secrets, so that whoever reads the database has not read them. The key lies outside it. */
export interface Sealing {
  /** @param owner - what it belongs to: opened only under the same name. `undefined` where this node lacks the key. */
  readonly seal: (owner: string, secret: Uint8Array) => Promise<string | undefined>;
  /** @throws Error for what was tampered with. */
  readonly unseal: (owner: string, sealed: string) => Promise<Uint8Array | undefined>;
}

interface Keeping {
  readonly settings: {
    readonly initialise: (key: string, value: unknown) => Promise<unknown>;
    readonly get: (key: string) => Promise<unknown>;
  };
}

const KEY_FILE = 'secrets.key';
/** The key in use is fixed with the first secret: a node with another one could not open what the others close. */
const KEY_SETTING = 'secrets-key';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under the key of `SECRETS_KEY`, or of a file in the data directory that is made when first needed. */
export function openSealing(
  store: Keeping,
  settings: Pick<Settings, 'secretsKey' | 'dataDir'>,
  log: Log,
): Sealing {
  const given = settings.secretsKey === null ? undefined : readKey('SECRETS_KEY', settings.secretsKey);
  const path = join(settings.dataDir, KEY_FILE);

  async function keyFor(making: boolean): Promise<Uint8Array | undefined> {
    const known = await store.settings.get(KEY_SETTING);
    const own = given ?? findKeyFile(path);
    if (own === undefined && (known !== undefined || !making)) return without('secrets-key-missing');
    const key = own ?? (await madeOrFound(path));
    const expected = making ? await store.settings.initialise(KEY_SETTING, nameOf(key)) : known;
    return expected === nameOf(key) ? key : without('secrets-key-differs');
  }
  function without(happening: 'secrets-key-missing' | 'secrets-key-differs'): undefined {
    log.tell(happening);
    return undefined;
  }

  return {
    async seal(owner, secret) {
      const key = await keyFor(true);
      if (key === undefined) return undefined;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
      const closed = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
      return closed.toString('base64url');
    },
    async unseal(owner, sealed) {
      const key = await keyFor(false);
      if (key === undefined) return undefined;
      const closed = Buffer.from(sealed, 'base64url');
      const opened = createDecipheriv('aes-256-gcm', key, closed.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(owner))
        .setAuthTag(closed.subarray(-TAG_BYTES));
      const inside = closed.subarray(NONCE_BYTES, -TAG_BYTES);
      return new Uint8Array(Buffer.concat([opened.update(inside), opened.final()]));
    },
  };
}

/** Of two nodes that share the folder, one makes it. */
async function madeOrFound(path: string): Promise<Uint8Array> {
  try {
    return await makeKeyFile(path);
  } catch (error) {
    const found = findKeyFile(path);
    if (found === undefined) throw error;
    return found;
  }
}

/** Tells a key from another without telling anything of it. */
function nameOf(key: Uint8Array): string {
  return createHash('sha256').update('qichuang secrets key ').update(key).digest('hex').slice(0, 16);
}
