import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, epochMs, fromHex, fromUtf8, sha256Hex, utf8 } from '@qichuang/base';
import type { Change } from '@qichuang/casework';
import type { Fact } from '@qichuang/domain';
import {
  checkLedgerProof,
  cosignature,
  ed25519Signer,
  formatNoteKey,
  nodesFromTiles,
  openAppender,
  openCheckpoint,
  parseNoteKey,
  rootOf,
  SHA256_TREE,
  SM3_TREE,
  tilePath,
} from '@qichuang/engine-ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from '../open-house.ts';
import { readSettings } from '../settings.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { blankEntry, entryOf } from './entry.ts';
import { openSequencer, type Sequencer } from './sequencer.ts';

const WITNESS_NAME = 'witness.example';
const witness = ed25519Signer(WITNESS_NAME, new Uint8Array(32).fill(9), 'ed25519-cosignature');
const stranger = ed25519Signer(WITNESS_NAME, new Uint8Array(32).fill(8), 'ed25519-cosignature');

let open: TestHouse;
let sequencer: Sequencer;
let made = 0;

beforeAll(async () => {
  open = await openTestHouse({
    PUBLIC_URL: 'https://platforms.example',
    LEDGER_WITNESSES: formatNoteKey(witness.key),
  });
  sequencer = openSequencer(open.house);
});

afterAll(() => open.close());

async function act(name: string, over: Partial<Fact> = {}): Promise<Fact> {
  made += 1;
  const fact = {
    act: name,
    at: open.house.clock.now(),
    office: null,
    subject: { kind: 'notice', id: `ntc_${String(made).padStart(10, '0')}` },
    from: null,
    to: 'published',
    clause: 'B5.1',
    digest: sha256Hex(utf8(`state ${made}`)),
    ...over,
  } as const satisfies Fact;
  const change: Change = {
    writes: [],
    facts: [fact],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: randomUUID(), by: 'per_0000000000', digest: 'd' },
    answer: null,
  };
  expect(await open.store.shelf.commit(change)).toBe('written');
  return fact;
}

async function get(path: string): Promise<Response> {
  return open.app.request(path);
}

async function json(path: string): Promise<Record<string, unknown>> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

function trust(quorum = 0) {
  const { origin, keys } = open.house.ledger;
  return { origin, logKeys: keys, witnesses: [witness.key], quorum };
}

async function publicHead() {
  const response = await get('/ledger/checkpoint');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const opened = openCheckpoint(await response.text(), trust());
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value.checkpoint;
}

async function treeSize(): Promise<number> {
  return (await open.store.ledger.tree.head()).size;
}

describe('building the tree', () => {
  test('before the first round there is no head, and nothing to prove', async () => {
    expect((await get('/ledger/checkpoint')).status).toBe(404);
    expect((await get('/api/v1/ledger/head')).status).toBe(404);
    expect((await get('/ledger/tile/0/000')).status).toBe(404);
  });

  test('the tree is what the leaves say, by both hashes, after any number of rounds', async () => {
    for (const name of ['submit', 'publish-notice', 'submit', 'submit', 'declare']) {
      await act(name);
      await sequencer.round();
    }
    await sequencer.round();
    const { size, sha256, sm3 } = await open.store.ledger.tree.head();
    const rows = await leaves();
    expect(rows).toHaveLength(size);
    for (const [tree, root] of [
      [SHA256_TREE, sha256],
      [SM3_TREE, sm3],
    ] as const) {
      const anew = openAppender(tree);
      for (const { leaf, salt } of rows) anew.append(leaf === null ? blankEntry(salt) : entryOf(leaf, salt));
      expect(anew.root()).toEqual(root);
    }
    expect(rows.filter(({ leaf }) => leaf !== null)).toHaveLength(5);
  });

  test('two nodes at once put every fact in, once', async () => {
    const other = openSequencer(open.house);
    const before = await factsInTree();
    await Promise.all(Array.from({ length: 30 }, () => act('submit')));
    const counts = await Promise.all([sequencer.round(), other.round(), sequencer.round(), other.round()]);
    await sequencer.round();
    await other.round();
    expect(counts.every((count) => count >= 0)).toBe(true);
    expect((await factsInTree()) - before).toBe(30);
  });

  test('a node that stopped without a word is followed by another, which goes on from what stands', async () => {
    await act('submit');
    await sequencer.round();
    const size = await treeSize();
    const heir = openSequencer(open.house);
    await act('submit');
    expect(await heir.round()).toBe(0);
    // The lease of the one that is gone runs out.
    await sequencer.release();
    expect(await heir.round()).toBe(1);
    expect(await treeSize()).toBe(size + 1);
    await heir.release();
    expect(await sequencer.round()).toBe(0);
  });
});

function leaves() {
  return open.store.ledger.entries.leaves(0, 100_000);
}

async function factsInTree(): Promise<number> {
  return (await open.store.ledger.entries.count()).facts;
}

describe('what is public', () => {
  test('a public act brings about a head that covers it, signed and named after the address', async () => {
    const fact = await act('publish-notice');
    await sequencer.round();
    const head = await publicHead();
    expect(head.origin).toBe('platforms.example/ledger');
    expect(head.size % 256).toBe(0);
    const proof = await json(`/api/v1/ledger/inclusion?subject=${fact.subject.id}&act=publish-notice`);
    const verdict = checkLedgerProof(proof, trust());
    if (!verdict.holds) throw new Error(JSON.stringify(verdict));
    const leaf = JSON.parse(fromUtf8(verdict.leaf ?? utf8('')) ?? '') as Record<string, unknown>;
    expect(leaf).toEqual({ v: 1, ...fact, salt: leaf['salt'] });
    expect(canonicalJson(leaf)).toBe(fromUtf8(verdict.leaf ?? utf8('')));
    expect(leaf['salt']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a proof is found by what somebody holds, and by SM3 as well', async () => {
    const { digest } = await act('begin-platform', { subject: { kind: 'platform', id: 'plt_0000000001' } });
    await sequencer.round();
    for (const hash of ['sha256', 'sm3']) {
      const proof = await json(`/api/v1/ledger/inclusion?digest=${digest}&hash=${hash}`);
      expect(checkLedgerProof(proof, trust())).toMatchObject({ holds: true });
      const forged = { ...proof, leaf: `${String(proof['leaf']).slice(0, -2)}00` };
      expect(checkLedgerProof(forged, trust())).toMatchObject({ holds: false });
    }
  });

  test('an act that is not public moves no public head, and its proof is as little there as one that never was', async () => {
    const before = await (await get('/ledger/checkpoint')).text();
    const fact = await act('confirm-ranking', { subject: { kind: 'ranking', id: 'rnk_0000000001' } });
    await sequencer.round();
    expect(await (await get('/ledger/checkpoint')).text()).toBe(before);
    await act('publish-notice');
    await sequencer.round();
    const answers = await Promise.all(
      [
        `digest=${fact.digest}`,
        `digest=${sha256Hex(utf8('nothing'))}`,
        'subject=rnk_0000000001&act=confirm-ranking',
        'subject=rnk_0000000001&act=publish-notice',
        'subject=ntc_9999999999&act=publish-notice',
      ].map((query) => get(`/api/v1/ledger/inclusion?${query}`)),
    );
    const told = await Promise.all(
      answers.map((answer) => answer.json() as Promise<Record<string, unknown>>),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(told.map(({ reference: _, ...rest }) => JSON.stringify(rest))).size).toBe(1);
  });

  test('of a warning, a seal and a typed finding nobody gets a proof; of what is published everyone (A3.8, A4.3, B6.3)', async () => {
    const kept = ['decide-measure', 'prepare-draw', 'seal-draw', 'grade-evaluation', 'sign-inspection-task'];
    const open = [
      'publish-draw',
      'confirm-draw',
      'publish-evaluation',
      'publish-measure',
      'publish-inspection-result',
    ];
    const facts = new Map<string, Fact>();
    for (const name of [...kept, ...open]) facts.set(name, await act(name));
    await sequencer.round();
    const statusOf = async (name: string) =>
      (await get(`/api/v1/ledger/inclusion?subject=${facts.get(name)?.subject.id}&act=${name}`)).status;
    expect(await Promise.all(kept.map(statusOf))).toEqual(kept.map(() => 404));
    expect(await Promise.all(open.map(statusOf))).toEqual(open.map(() => 200));
  });

  test('public heads tell the number of acts to 256 at best, a quiet time like any other', async () => {
    const sizes: number[] = [];
    for (const quiet of [0, 1, 7]) {
      for (let count = 0; count < quiet; count += 1) await act('submit');
      await sequencer.round();
      await act('publish-notice');
      await sequencer.round();
      sizes.push((await publicHead()).size);
    }
    expect(sizes.every((size) => size % 256 === 0)).toBe(true);
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBe((sizes[2] ?? 0) - (sizes[1] ?? 0));
  });

  test('tiles rebuild the root anyone was shown, and reach no further', async () => {
    await act('submit');
    await sequencer.round();
    const { size, root } = await publicHead();
    expect(await treeSize()).toBeGreaterThan(size);
    const tiles = new Map<string, Uint8Array>();
    for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / 256))
      for (let index = 0; index * 256 < hashes; index += 1) {
        const width = Math.min(256, hashes - index * 256);
        const answer = await get(`/ledger/${tilePath({ level, index, width })}`);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('application/octet-stream');
        expect(answer.headers.get('cache-control')).toContain('immutable');
        tiles.set(`${level}/${index}`, new Uint8Array(await answer.arrayBuffer()));
      }
    const read = nodesFromTiles(
      SHA256_TREE,
      size,
      ({ level, index }) => tiles.get(`${level}/${index}`) ?? new Uint8Array(),
    );
    expect(rootOf(SHA256_TREE, size, read)).toEqual(root);
    const anew = openAppender(SHA256_TREE);
    for (let index = 0; index < size; index += 1) {
      const tile = tiles.get(`0/${Math.floor(index / 256)}`) ?? new Uint8Array();
      anew.appendLeafHash(tile.slice((index % 256) * 32, (index % 256) * 32 + 32));
    }
    expect(anew.root()).toEqual(root);
    expect((await get(`/ledger/${tilePath({ level: 0, index: size / 256, width: 1 })}`)).status).toBe(404);
    expect((await get(`/ledger/${tilePath({ level: 1, index: 0, width: size / 256 + 1 })}`)).status).toBe(
      404,
    );
  });

  test('entries are not handed out, and what is no tile is refused', async () => {
    expect((await get('/ledger/tile/entries/000')).status).toBe(404);
    for (const path of [
      '0/0',
      '0/000.p/256',
      '0/000.p/0',
      '64/000',
      '0/x000/000',
      '-1/000',
      '0/000/',
      'x',
      '0/000.p/1x',
    ])
      expect((await get(`/ledger/tile/${path}`)).status).toBe(400);
  });

  test('any two public heads are consistent, and no others can be asked for', async () => {
    const [latest, ...earlier] = await open.store.ledger.published.recent(10);
    expect(earlier.length).toBeGreaterThan(2);
    for (const { size } of earlier)
      for (const hash of ['sha256', 'sm3']) {
        const proof = await json(`/api/v1/ledger/consistency?from=${size}&to=${latest?.size}&hash=${hash}`);
        expect(checkLedgerProof(proof, trust())).toMatchObject({ holds: true });
      }
    const bad = [
      `from=1&to=${latest?.size}`,
      `from=256&to=${(latest?.size ?? 0) + 256}`,
      'from=512&to=256',
      'from=-1&to=256',
      'from=x&to=256',
      'to=256',
      'from=256&to=1e999',
    ];
    const statuses = await Promise.all(
      bad.map(async (query) => (await get(`/api/v1/ledger/consistency?${query}`)).status),
    );
    expect(statuses).toEqual([404, 404, 400, 400, 400, 400, 400]);
  });

  test.each([
    '',
    'digest=xyz',
    'subject=ntc_0000000001',
    'act=publish-notice',
    `digest=${'a'.repeat(64)}&act=x`,
    'hash=md5',
  ])('an inclusion asked for by “%s” is refused as malformed', async (query) => {
    expect((await get(`/api/v1/ledger/inclusion?${query}`)).status).toBe(400);
  });

  test('the key can be had, and the head as JSON agrees with the note', async () => {
    const key = (await (await get('/ledger/key')).text()).trim();
    expect(parseNoteKey(key)?.name).toBe('platforms.example/ledger');
    const head = await json('/api/v1/ledger/head');
    expect(openCheckpoint(String(head['checkpoint']), trust())).toMatchObject({ ok: true });
    expect(head['keys']).toEqual([key]);
    expect(fromHex(String(head['root']))).toEqual((await publicHead()).root);
  });
});

describe('a witness', () => {
  async function send(size: number, line: string) {
    const answer = await open.app.request('/api/v1/ledger/cosignatures', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ size, line }),
    });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  }
  const seconds = () => Math.floor(epochMs(open.house.clock.real()) / 1000);
  async function textOf(size: number): Promise<string> {
    const note = (await open.store.ledger.published.ofSize(size))?.note ?? '';
    return note.slice(0, note.lastIndexOf('\n\n') + 1);
  }

  test('signs a published head once, and everyone sees it', async () => {
    const { size } = await publicHead();
    const line = cosignature(await textOf(size), witness, seconds()).trimEnd();
    expect(await send(size, line)).toEqual({
      status: 200,
      json: { size, witness: WITNESS_NAME, known: false },
    });
    expect((await send(size, line)).json).toMatchObject({ known: true });
    const note = await (await get('/ledger/checkpoint')).text();
    expect(openCheckpoint(note, trust(1))).toMatchObject({ ok: true });
  });

  test('no other signature is taken', async () => {
    const { size } = await publicHead();
    const text = await textOf(size);
    const good = cosignature(text, witness, seconds()).trimEnd();
    const bad = [
      cosignature(text, stranger, seconds()).trimEnd(),
      cosignature(text.replace('platforms', 'elsewhere'), witness, seconds()).trimEnd(),
      cosignature(text, witness, seconds() + 3600).trimEnd(),
      `${good.slice(0, -6)}AAAA==`,
      `${good} ${good}`,
      'x',
    ];
    for (const line of bad) expect((await send(size, line)).status).toBe(400);
    expect((await send(size + 1, good)).status).toBe(404);
    expect((await send(size, `${good}\n${good}`)).status).toBe(400);
  });
});

describe('the key of the log', () => {
  async function nodeWith(env: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'qichuang-key-'));
    const settings = readSettings({ DATA_DIR: folder, ...env }, []);
    const { store, files, log } = open.house;
    try {
      return { house: await openHouse({ store, files, log, settings }), folder };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('a node without the key serves, does not build, says so, and makes no key of its own', async () => {
    const { house, folder } = await nodeWith({});
    expect(house.ledger.signers).toBeNull();
    expect(house.ledger.origin).toBe('platforms.example/ledger');
    expect(open.told.at(-1)).toMatchObject({ happening: 'ledger-key-missing' });
    expect(existsSync(join(folder, 'ledger-signing.key'))).toBe(false);
    await act('submit');
    await sequencer.release();
    expect(await openSequencer(house).round()).toBe(0);
    expect(await sequencer.round()).toBe(1);
  });

  test('a node with another key, SM2 key or name does not build', async () => {
    const key = { LEDGER_SIGNING_KEY: 'ab'.repeat(32) };
    expect((await nodeWith(key)).house.ledger.signers).toBeNull();
    expect(open.told.at(-1)).toMatchObject({ happening: 'ledger-key-differs' });
    expect((await nodeWith({ LEDGER_ORIGIN: 'elsewhere.example' })).house.ledger.signers).toBeNull();
    expect(open.told.at(-1)).toMatchObject({ happening: 'ledger-origin-differs' });
  });

  test('the file of a new system can be read by its owner alone, and another node builds with it', async () => {
    const path = join(open.house.settings.dataDir, 'ledger-signing.key');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { house } = await nodeWith({ LEDGER_SIGNING_KEY: path });
    expect(house.ledger.signers).toHaveLength(1);
  });

  test('a key that is none is refused without being repeated', async () => {
    const path = join(open.house.settings.dataDir, 'bad.key');
    writeFileSync(path, 'secret-but-wrong');
    for (const value of ['secret-but-wrong', path])
      await expect(nodeWith({ LEDGER_SIGNING_KEY: value })).rejects.toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('secret-but-wrong') }),
      );
  });

  test('a log may have an SM2 signature beside the other', async () => {
    const both = await openTestHouse({
      LEDGER_SIGNING_KEY: '01'.repeat(32),
      LEDGER_SM2_KEY: '02'.repeat(32),
    });
    try {
      await openSequencer(both.house).round();
      const [head] = await both.store.ledger.published.recent(1);
      const { origin, keys } = both.house.ledger;
      expect(keys.map(({ kind }) => kind)).toEqual(['ed25519', 'sm2']);
      const opened = openCheckpoint(head?.note ?? '', { origin, logKeys: keys, witnesses: [], quorum: 0 });
      expect(opened).toMatchObject({ ok: true, value: { signedBy: keys } });
    } finally {
      await both.close();
    }
  });
});

test('what has no address yet has a name nobody else has', async () => {
  const nameless = await openTestHouse();
  try {
    expect(nameless.house.ledger.origin).toMatch(/^qichuang\.invalid\/[0-9a-f]{8}$/);
  } finally {
    await nameless.close();
  }
});
