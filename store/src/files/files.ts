import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/** Thrown while a stream is read that is longer than was allowed; nothing of it is kept. */
export class TooLarge extends Error {
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`longer than ${maxBytes} bytes`);
    this.name = 'TooLarge';
    this.maxBytes = maxBytes;
  }
}

export interface StoredFile {
  /** SHA-256 of the content, hex. */
  readonly hash: string;
  readonly bytes: number;
}

/** Files under the hash of their content: the same content lies there once, and is never changed. */
export interface Files {
  /** On the disk for good when it returns. @throws TooLarge */
  put(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>;
  /** `undefined` if there is none. */
  read(hash: string): Promise<{ readonly stream: Readable; readonly bytes: number } | undefined>;
  /** For files nothing stands on. */
  remove(hash: string): Promise<void>;
  /** Hashes of files that lie there for longer than that, to look for those nothing stands on. */
  olderThan(ms: number): Promise<readonly string[]>;
}

const HASH = /^[0-9a-f]{64}$/;

/** The folder is made if it is not there. */
export async function openFiles({ dir }: { readonly dir: string }): Promise<Files> {
  const root = resolve(dir);
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true });

  return {
    async put(content, maxBytes) {
      const temporary = join(incoming, randomBytes(16).toString('hex'));
      try {
        const stored = await receive(content, temporary, maxBytes);
        const place = placeOf(root, stored.hash);
        await mkdir(join(place, '..'), { recursive: true });
        await rename(temporary, place);
        await syncFolder(join(place, '..'));
        return stored;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async read(hash) {
      const place = placeOf(root, hash);
      const found = await stat(place).catch(unlessMissing);
      return found === undefined ? undefined : { stream: createReadStream(place), bytes: found.size };
    },
    async remove(hash) {
      await rm(placeOf(root, hash), { force: true });
    },
    async olderThan(ms) {
      const before = Date.now() - ms;
      const names = await readdir(root, { recursive: true, withFileTypes: true });
      const hashes = await Promise.all(
        names
          .filter((one) => one.isFile() && HASH.test(one.name))
          .map(async ({ name }) => {
            const found = await stat(placeOf(root, name)).catch(unlessMissing);
            return found !== undefined && found.mtimeMs <= before ? [name] : [];
          }),
      );
      return hashes.flat().sort();
    },
  };
}

async function receive(
  content: AsyncIterable<Uint8Array>,
  place: string,
  maxBytes: number,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(place, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new TooLarge(maxBytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), bytes };
}

/** The name must outlive a power cut as well as the content. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Two levels of folders, so that none holds a hundred thousand names. Only a hash ever becomes part of a path. */
function placeOf(root: string, hash: string): string {
  if (!HASH.test(hash)) throw new RangeError('not a hash');
  return join(root, hash.slice(0, 2), hash.slice(2, 4), hash);
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
