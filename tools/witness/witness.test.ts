import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHex, utf8 } from '@qichuang/base';
import {
  consistencyProof,
  ed25519Signer,
  formatCheckpoint,
  formatNoteKey,
  type NodeReader,
  openAppender,
  openNote,
  parseNoteKey,
  proveConsistency,
  SHA256_TREE,
  signNote,
} from '@qichuang/engine-ledger';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Tell, type WitnessOptions, witness } from './witness.ts';

const ORIGIN = 'platforms.example/ledger';
const logSigner = ed25519Signer(ORIGIN, new Uint8Array(32).fill(1));

let folder: string;
let told: string[];
let options: WitnessOptions;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qichuang-witness-'));
  told = [];
  options = {
    address: 'https://platforms.example',
    keyFile: join(folder, 'key'),
    stateFile: join(folder, 'state.json'),
    name: 'audit.example',
    logKey: null,
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

const tell: Tell = (name) => {
  told.push(name);
};

/** A log of the engine's own, over the addresses the command asks for. */
function logOf(entries: readonly string[], signer = logSigner) {
  const nodes = new Map<string, Uint8Array>();
  const roots = [SHA256_TREE.empty];
  const appender = openAppender(SHA256_TREE, undefined, (level, index, hash) =>
    nodes.set(`${level}/${index}`, hash),
  );
  for (const entry of entries) {
    appender.append(utf8(entry));
    roots.push(appender.root());
  }
  const read: NodeReader = (level, index) => nodes.get(`${level}/${index}`) ?? new Uint8Array();
  const noteOf = (size: number) =>
    signNote(
      formatCheckpoint({ origin: ORIGIN, size, root: roots[size] ?? SHA256_TREE.empty, sm3Root: null }),
      [signer],
    );
  const taken: string[] = [];
  const send = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(address));
    if (url.pathname === '/ledger/checkpoint') return new Response(noteOf(entries.length));
    if (url.pathname === '/ledger/key') return new Response(`${formatNoteKey(signer.key)}\n`);
    if (url.pathname === '/api/v1/ledger/consistency') {
      const from = Number(url.searchParams.get('from'));
      if (from > entries.length) return new Response('{}', { status: 400 });
      const proof = proveConsistency(SHA256_TREE, from, entries.length, read);
      const rest = { hash: 'sha256', from, size: entries.length } as const;
      return Response.json(
        consistencyProof(proof, { ...rest, earlier: noteOf(from), checkpoint: noteOf(entries.length) }),
      );
    }
    const { line } = JSON.parse(String(init?.body)) as { line: string };
    taken.push(line);
    return Response.json({ size: entries.length, witness: 'audit.example', known: false });
  };
  return { send, taken, note: noteOf(entries.length) };
}

const run = (send: typeof fetch) => witness(options, send, 1_700_000_000, tell);

describe('a witness', () => {
  test('signs what goes on from the head it signed last, and the signature holds', async () => {
    expect(await run(logOf(['a', 'b', 'c']).send)).toBe(0);
    expect(told).toEqual(['keyMade', 'vkey', 'firstSight', 'signed']);
    expect(statSync(options.keyFile).mode & 0o777).toBe(0o600);
    told = [];
    const later = logOf(['a', 'b', 'c', 'd', 'e']);
    expect(await run(later.send)).toBe(0);
    expect(told).toEqual(['vkey', 'signed']);
    const seed = Uint8Array.from(Buffer.from(readFileSync(options.keyFile, 'utf8').trim(), 'hex'));
    const { key } = ed25519Signer('audit.example', seed, 'ed25519-cosignature');
    expect(openNote(`${later.note}${later.taken[0]}\n`, [key])).toMatchObject({
      ok: true,
      value: { signatures: [{ at: 1_700_000_000 }] },
    });
    expect(JSON.parse(readFileSync(options.stateFile, 'utf8'))).toMatchObject({ size: 5 });
  });

  test.each([
    { when: 'an entry it had seen is another now', entries: ['a', 'B', 'c', 'd'] },
    { when: 'the log has shrunk', entries: ['a', 'b'] },
    { when: 'the log is of the same size and another', entries: ['a', 'b', 'x'] },
  ])('does not sign where $when, and keeps what it saw', async ({ entries }) => {
    await run(logOf(['a', 'b', 'c']).send);
    const before = readFileSync(options.stateFile, 'utf8');
    const forged = logOf(entries);
    expect(await run(forged.send)).toBe(1);
    expect(told.at(-1)).toBe('inconsistent');
    expect(forged.taken).toEqual([]);
    expect(readFileSync(options.stateFile, 'utf8')).toBe(before);
  });

  test('does not sign what another key has signed, whatever key is shown beside it', async () => {
    await run(logOf(['a']).send);
    const other = logOf(['a', 'b'], ed25519Signer(ORIGIN, new Uint8Array(32).fill(2)));
    expect(await run(other.send)).toBe(1);
    expect(told.at(-1)).toBe('otherKey');
    expect(other.taken).toEqual([]);
  });

  test('believes the key it was given, and not the one it is shown', async () => {
    const logKey = parseNoteKey(formatNoteKey(ed25519Signer(ORIGIN, new Uint8Array(32).fill(3)).key)) ?? null;
    options = { ...options, logKey };
    expect(await run(logOf(['a']).send)).toBe(1);
    expect(told.at(-1)).toBe('otherKey');
  });

  test('sends a signature again that was lost on the way', async () => {
    const log = logOf(['a', 'b']);
    const broken: typeof fetch = (address, init) =>
      init?.method === 'POST' ? Promise.reject(new TypeError('cut off')) : log.send(String(address), init);
    expect(await run(broken)).toBe(2);
    expect(await run(log.send)).toBe(0);
    expect(log.taken).toHaveLength(1);
  });

  test('makes nothing up where its own files are no good', async () => {
    writeFileSync(options.keyFile, 'no key');
    expect(await run(logOf(['a']).send)).toBe(2);
    expect(told).toEqual(['badKey']);
    writeFileSync(options.keyFile, toHex(new Uint8Array(32).fill(4)));
    for (const text of ['', '{', 'null', '{"size":1}']) {
      writeFileSync(options.stateFile, text);
      expect(await run(logOf(['a']).send)).toBe(2);
      expect(told.at(-1)).toBe('badState');
      expect(readFileSync(options.stateFile, 'utf8')).toBe(text);
    }
  });

  test('says that there is no head, or nobody who answers', async () => {
    expect(await run(async () => new Response('', { status: 404 }))).toBe(2);
    expect(told.at(-1)).toBe('noHead');
    expect(await run(() => Promise.reject(new TypeError('no such host')))).toBe(2);
    expect(told.at(-1)).toBe('unreachable');
  });
});
