import { addMs, day, instant, isWorkingDay } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChange, aPerson, NOW, newId } from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(() => store.close());

async function someone(account?: string) {
  const person = aPerson(account === undefined ? {} : { account });
  await store.commitWith(aChange([{ kind: 'person', previous: null, next: person }]), {
    credentials: [{ person: person.id, hash: 'argon', at: NOW }],
  });
  return person;
}

const HOUR = 3_600_000;

describe('sessions', () => {
  async function signIn(person: Awaited<ReturnType<typeof someone>>, tokenHash: string) {
    await store.sessions.create({
      tokenHash,
      person: person.id,
      office: null,
      language: 'zh',
      createdAt: NOW,
      strong: false,
      outside: false,
      expiresAt: addMs(NOW, 8 * HOUR),
    });
  }

  test('end when they expire, and when they are idle; being seen keeps them', async () => {
    const person = await someone();
    await signIn(person, 'a');
    const find = (afterMs: number) => store.sessions.find('a', addMs(NOW, afterMs), HOUR);
    expect(await find(0.9 * HOUR)).toMatchObject({ person: person.id, office: null, language: 'zh' });
    expect(await find(1.8 * HOUR)).toBeDefined();
    expect(await find(2.9 * HOUR)).toBeUndefined();
    await signIn(person, 'b');
    expect(await store.sessions.find('b', addMs(NOW, 8 * HOUR), 9 * HOUR)).toBeUndefined();
    expect(await store.sessions.find('b', addMs(NOW, 8 * HOUR - 1), 9 * HOUR)).toBeDefined();
  });

  test('keep office and language', async () => {
    await signIn(await someone(), 'c');
    const office = newId('off');
    await store.sessions.setOffice('c', office);
    await store.sessions.setLanguage('c', 'en');
    expect(await store.sessions.find('c', NOW, HOUR)).toMatchObject({ office, language: 'en' });
  });

  test('are all ended but the one that asks, and nobody else’s', async () => {
    const [person, other] = [await someone(), await someone()];
    for (const hash of ['d1', 'd2', 'd3']) await signIn(person, hash);
    await signIn(other, 'd4');
    await store.sessions.removeAllOf(person.id, 'd2');
    const left = await Promise.all(
      ['d1', 'd2', 'd3', 'd4'].map((hash) => store.sessions.find(hash, NOW, HOUR)),
    );
    expect(left.map((one) => one?.tokenHash)).toEqual([undefined, 'd2', undefined, 'd4']);
    await store.sessions.removeAllOf(person.id);
    expect(await store.sessions.find('d2', NOW, HOUR)).toBeUndefined();
    await store.sessions.remove('d4');
    expect(await store.sessions.find('d4', NOW, HOUR)).toBeUndefined();
  });
});

describe('credentials', () => {
  test('are found by the account however it is typed', async () => {
    const person = await someone('Wang.Shili');
    expect(await store.credentials.find(' ｗANG.shili')).toMatchObject({
      person: person.id,
      active: true,
      hash: 'argon',
      failed: 0,
      lockedUntil: null,
    });
    expect(await store.credentials.find('nobody')).toBeUndefined();
  });

  test('lock after so many failures, counting those made at once', async () => {
    const person = await someone();
    const rule = { lockAfter: 5, lockMs: HOUR };
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => store.credentials.failed(person.id, NOW, rule)),
    );
    expect(outcomes.filter(({ lockedUntil }) => lockedUntil !== null)).toEqual([
      { failed: 0, lockedUntil: addMs(NOW, HOUR) },
    ]);
    expect(await store.credentials.findOf(person.id)).toMatchObject({ lockedUntil: addMs(NOW, HOUR) });
    await store.credentials.succeeded(person.id, NOW);
    expect(await store.credentials.findOf(person.id)).toMatchObject({ failed: 0, lockedUntil: null });
    const { rows } = await store.queries.listPeople(person.account, { limit: 2 });
    expect(rows).toMatchObject([{ person: { id: person.id }, offices: [], lastSignedInAt: NOW }]);
  });

  test('a new secret forgets failures', async () => {
    const person = await someone();
    await store.credentials.failed(person.id, NOW, { lockAfter: 1, lockMs: HOUR });
    await store.credentials.set(person.id, 'argon-2', NOW);
    expect(await store.credentials.findOf(person.id)).toMatchObject({ hash: 'argon-2', lockedUntil: null });
  });
});

describe('rates', () => {
  test('of many at once no more than the limit are allowed, and all again in the next window', async () => {
    const take = (at = NOW) => store.rate.take('sign-in:1', 3, 60_000, at);
    const taken = await Promise.all(Array.from({ length: 10 }, () => take()));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
    expect((await take(addMs(NOW, 59_999))).allowed).toBe(false);
    expect(await take(addMs(NOW, 60_000))).toMatchObject({ allowed: true, left: 2 });
    expect((await store.rate.take('sign-in:2', 3, 60_000, NOW)).allowed).toBe(true);
  });
});

describe('security events', () => {
  test('come newest first, in parts', async () => {
    for (const detail of ['1', '2', '3']) {
      await store.securityEvents.add({ at: NOW, kind: 'signed-in', account: 'a', detail });
    }
    await store.securityEvents.add({ at: NOW, kind: 'signed-in', account: 'b', detail: '4' });
    const first = await store.securityEvents.list({ limit: 2 }, { account: 'a' });
    expect(first.rows.map(({ detail }) => detail)).toEqual(['3', '2']);
    expect(first.total).toBe(3);
    const second = await store.securityEvents.list({ limit: 2, after: first.next ?? '' }, { account: 'a' });
    expect(second.rows.map(({ detail }) => detail)).toEqual(['1']);
    expect(second.next).toBeNull();
  });
});

describe('the calendar', () => {
  test('knows the announced years, takes in a new one, and lets one be corrected', async () => {
    const known = await store.calendar.get();
    expect(known.years).toContain(2026);
    expect(known.years).not.toContain(2027);
    const [newYear, spring] = [day('2027-01-01'), day('2027-02-08')];
    await store.calendar.add({
      year: 2027,
      rest: [newYear],
      work: [day('2027-01-03')],
      source: '示例通知',
      at: NOW,
    });
    const taken = await store.calendar.get();
    expect(isWorkingDay(taken, newYear)).toBe(false);
    expect(isWorkingDay(taken, spring)).toBe(true);
    expect(isWorkingDay(taken, day('2026-10-01'))).toBe(false);
    await store.calendar.add({ year: 2027, rest: [newYear, spring], work: [], source: '示例更正', at: NOW });
    const corrected = await store.calendar.get();
    expect(isWorkingDay(corrected, spring)).toBe(false);
    expect(isWorkingDay(corrected, day('2027-01-03'))).toBe(false);
  });
});

describe('settings and programmes', () => {
  test.each([{ value: null }, { value: '0531' }, { value: { offsetMs: 5 } }, { value: false }])(
    'a setting is read as it was set: $value',
    async ({ value }) => {
      await store.settings.set('k', value);
      expect(await store.settings.get('k')).toEqual(value);
    },
  );

  test('what a database is for is said once', async () => {
    expect(await store.settings.get('purpose')).toBeUndefined();
    expect(await store.settings.initialise('purpose', 'demo')).toBe('demo');
    expect(await store.settings.initialise('purpose', 'production')).toBe('demo');
  });

  test('a published version stays', async () => {
    const version = {
      id: 'p',
      digest: 'd1',
      document: { a: [1, null] },
      publishedAt: NOW,
      origin: 'house' as const,
    };
    expect(await store.programmeVersions.publish(version)).toBe(true);
    expect(await store.programmeVersions.publish({ ...version, document: {} })).toBe(false);
    expect(await store.programmeVersions.find('p', 'd1')).toEqual(version);
    expect(await store.programmeVersions.find('p', 'd2')).toBeUndefined();
    const newer = { ...version, digest: 'd0', publishedAt: instant('2026-01-01T00:00:00.000Z') };
    await store.programmeVersions.publish(newer);
    expect((await store.programmeVersions.list()).map(({ digest }) => digest)).toEqual(['d0', 'd1']);
    expect(await store.programmeVersions.count()).toBe(2);
  });

  test('an authority’s own version stays before those of the product, whichever came last', async () => {
    const version = { id: 'q', document: {}, publishedAt: NOW };
    await store.programmeVersions.publish({ ...version, digest: 'own', origin: 'workshop' });
    await store.programmeVersions.publish({ ...version, digest: 'updated', origin: 'house' });
    const ofQ = (await store.programmeVersions.list()).filter(({ id }) => id === 'q');
    expect(ofQ.map(({ digest }) => digest)).toEqual(['own', 'updated']);
  });

  test('a file something stands on is known', async () => {
    await store.commitWith(aChange([]), { blobs: [{ hash: 'h1', bytes: 3, media: 'pdf' }] });
    expect(await store.blobs.find('h1')).toEqual({ hash: 'h1', bytes: 3, media: 'pdf' });
    expect(await store.blobs.unreferenced(['h1', 'h2'])).toEqual(['h2']);
  });
});
