import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, openFiles, TooLarge } from './files.ts';

let dir: string;
let files: Files;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'qichuang-files-'));
  files = await openFiles({ dir });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function* inPieces(...pieces: readonly string[]) {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}

async function* breaking() {
  yield new TextEncoder().encode('half');
  throw new Error('the line is cut');
}

function leftovers(): string[] {
  return readdirSync(join(dir, 'incoming'));
}

describe('files under the hash of their content', () => {
  test('come back byte for byte', async () => {
    const stored = await files.put(inPieces('盐碱地', '综合利用'), 1000);
    const content = '盐碱地综合利用';
    expect(stored).toEqual({
      hash: createHash('sha256').update(content).digest('hex'),
      bytes: 21,
    });
    const found = await files.read(stored.hash);
    if (found === undefined) throw new Error('not found');
    expect(found.bytes).toBe(21);
    expect((await buffer(found.stream)).toString('utf8')).toBe(content);
  });

  test('the same content lies there once', async () => {
    const [one, other] = await Promise.all([
      files.put(inPieces('same'), 10),
      files.put(inPieces('sa', 'me'), 10),
    ]);
    expect(one).toEqual(other);
    expect((await files.olderThan(-1000)).filter((hash) => hash === one.hash)).toHaveLength(1);
  });

  test('one byte too many, and nothing is kept', async () => {
    await expect(files.put(inPieces('12345', '67890', '1'), 10)).rejects.toBeInstanceOf(TooLarge);
    expect((await files.put(inPieces('12345', '67890'), 10)).bytes).toBe(10);
    expect(leftovers()).toEqual([]);
  });

  test('a stream that breaks leaves nothing', async () => {
    await expect(files.put(breaking(), 10)).rejects.toThrow('the line is cut');
    expect(leftovers()).toEqual([]);
  });

  test('what is no hash never becomes a path', async () => {
    await expect(files.read('../../etc/passwd')).rejects.toThrow(RangeError);
    expect(await files.read('0'.repeat(64))).toBeUndefined();
  });

  test('what nothing stands on may be removed', async () => {
    const { hash } = await files.put(inPieces('orphan'), 10);
    expect(await files.olderThan(60_000)).toEqual([]);
    expect(await files.olderThan(-1000)).toContain(hash);
    await files.remove(hash);
    expect(await files.read(hash)).toBeUndefined();
  });
});
