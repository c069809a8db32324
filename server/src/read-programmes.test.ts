import { readFileSync } from 'node:fs';
import { canonicalBytes, instant, sha256Hex } from '@qichuang/base';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { openTestHouse, type TestHouse } from './testing/open-test-house.ts';

// Read as a file: a room's fixtures are no part of its door.
const old = JSON.parse(
  readFileSync(
    new URL('../../programmes/src/stored/fixtures/before-both-languages.json', import.meta.url),
    'utf8',
  ),
);

let open: TestHouse;
beforeEach(async () => {
  open = await openTestHouse();
});
afterEach(() => open.close());

const BUILT_IN = programmeDigest(DIGITAL_ECONOMY_2023);
const ID = DIGITAL_ECONOMY_2023.id;

async function publish(document: unknown, over: { digest?: string; origin?: 'house' | 'workshop' } = {}) {
  const digest = over.digest ?? sha256Hex(canonicalBytes(document));
  const publishedAt = instant('2024-01-01T00:00:00.000Z');
  const origin = over.origin ?? 'house';
  await open.store.programmeVersions.publish({ id: ID, digest, document, publishedAt, origin });
  return digest;
}

/** The server as it starts again, or as a second node, on the same database. */
function again() {
  const { files, settings, log, clock } = open.house;
  return openHouse({ store: open.store, files, settings, log, clock });
}

describe('programme versions stored earlier (A3.1: a round is judged by the version it was called under)', () => {
  test('one that an older schema wrote is there under the digest it was published with, and the server starts', async () => {
    await publish(old.document);
    const house = await again();
    expect(house.desk.programmes.get(old.digest)?.rules[0]?.met.zh).not.toBe('');
    expect(open.told).toContainEqual(
      expect.objectContaining({ happening: 'programme-brought-up', digest: old.digest }),
    );
    const stored = await open.store.programmeVersions.find(ID, old.digest);
    expect(sha256Hex(canonicalBytes(stored?.document))).toBe(old.digest);
  });

  test('one that nobody can read, or that is not what was published, is told of and left out; the server starts', async () => {
    const unreadable = await publish({ id: ID, rules: 'all of them' });
    const changed = await publish({ ...DIGITAL_ECONOMY_2023, version: 9 }, { digest: 'a'.repeat(64) });
    const house = await again();
    expect(house.desk.programmes.has(unreadable)).toBe(false);
    expect(house.desk.programmes.has(changed)).toBe(false);
    expect(house.desk.programmes.get(ID)).toBe(house.desk.programmes.get(BUILT_IN));
    const told = open.told.filter(({ happening }) => happening === 'programme-not-readable');
    expect(told.map(({ digest }) => digest).sort()).toEqual([unreadable, changed].sort());
  });

  test('a document an update changed stands beside the earlier one and is the one in force', async () => {
    const before = await publish({ ...DIGITAL_ECONOMY_2023, version: 9 });
    const house = await again();
    expect(house.desk.programmes.get(before)?.version).toBe(9);
    expect(house.desk.programmes.get(BUILT_IN)?.version).toBe(DIGITAL_ECONOMY_2023.version);
    expect(house.desk.programmes.get(ID)?.version).toBe(9);
  });

  test('what an authority published stays in force when an update brings another document', async () => {
    const own = await publish({ ...DIGITAL_ECONOMY_2023, version: 2 }, { origin: 'workshop' });
    await publish({ ...DIGITAL_ECONOMY_2023, version: 9 });
    const house = await again();
    expect(house.desk.programmes.get(ID)).toBe(house.desk.programmes.get(own));
  });

  test('a node that runs already meets a new version with the next request, without a restart', async () => {
    const second = await again();
    const digest = await publish({ ...DIGITAL_ECONOMY_2023, version: 2 }, { origin: 'workshop' });
    expect(second.desk.programmes.has(digest)).toBe(false);
    await second.refreshProgrammes();
    expect(second.desk.programmes.get(ID)?.version).toBe(2);
  });
});
