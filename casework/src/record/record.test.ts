import { addDays, addMs, day, instant } from '@qichuang/base';
import { type Actor, type Platform, type RecordEntry, recordAsOf } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { keepPlatformFile } from './platform-file.ts';
import { closeEntry, correctEntry, type EntryBody, recordItem } from './record-item.ts';

const AT = instant('2026-06-10T02:00:00.000Z');
const HOUR = 3_600_000;

let world: PlatformWorld;
let platform: Platform;
let file: string;

beforeAll(async () => {
  world = await openPlatformWorld();
  platform = await world.platform();
  file = await kept(platform, 'a');
});

afterAll(async () => {
  await world.store.close();
});

async function kept(of: Platform, letter: string): Promise<string> {
  const hash = letter.repeat(64);
  const body = { platform: of.id, name: '示例任命文件.pdf', media: 'pdf', bytes: 10, hash } as const;
  const result = await keepPlatformFile(world.desk, act(world.handler, AT, body));
  if (!result.ok) throw new Error(result.refusal.kind);
  return hash;
}

function head(name: string, over: Partial<EntryBody> = {}): EntryBody {
  return { validFrom: '2026-02-01', validUntil: null, values: { name }, files: [file], ...over };
}

function record(
  body: EntryBody,
  item = 'managing-head',
  actor: Actor = world.handler,
  at = AT,
  of = platform,
) {
  return recordItem(world.desk, act(actor, at, { platform: of.id, item, ...body }));
}

function entriesOf(of: Platform): Promise<readonly RecordEntry[]> {
  return world.desk.shelf.where('recordEntry', { platform: of.id });
}

describe('the operating record of a platform (B5.2)', () => {
  test('a new head ends the one before on the day before, and both answers stay right', async () => {
    const of = await world.platform();
    const proof = await kept(of, 'b');
    const first = await record(head('示例甲', { files: [proof] }), 'managing-head', world.handler, AT, of);
    expect(first).toMatchObject({ ok: true, value: { state: 'standing' } });
    const later = addMs(AT, HOUR);
    const second = head('示例乙', { validFrom: '2026-05-01', files: [proof] });
    expect(await record(second, 'managing-head', world.handler, later, of)).toMatchObject({ ok: true });
    const entries = await entriesOf(of);
    const heads = (on: string, knownAt: typeof AT) =>
      recordAsOf(entries, { on: day(on), knownAt }).map(({ values }) => values['name']);
    expect(heads('2026-04-30', later)).toEqual(['示例甲']);
    expect(heads('2026-05-01', later)).toEqual(['示例乙']);
    // As it was believed before the second one was entered.
    expect(heads('2026-05-01', AT)).toEqual(['示例甲']);
  });

  test('a correction stands in the place of what was wrong, with its reason; the wrong one stays to be read', async () => {
    const of = await world.platform();
    const proof = await kept(of, 'c');
    const wrong = await record(head('示列甲', { files: [proof] }), 'managing-head', world.submitter, AT, of);
    const entry = wrong.ok ? wrong.value.id : '';
    const body = { entry, version: 1, reason: '示例：错别字', ...head('示例甲', { files: [proof] }) };
    const later = addMs(AT, HOUR);
    expect(await correctEntry(world.desk, act(world.handler, later, body))).toMatchObject({ ok: true });
    const entries = await entriesOf(of);
    expect(entries).toHaveLength(2);
    expect(entries.find(({ id }) => id === entry)).toMatchObject({
      state: 'superseded',
      supersededAt: later,
      values: { name: '示列甲' },
    });
    expect(entries.find(({ id }) => id !== entry)).toMatchObject({ correctionReason: '示例：错别字' });
    expect(await world.factsOf(entry)).toEqual(['record-item', 'supersede-entry']);
    // Whoever saw the version before it was superseded has to look again.
    expect(await correctEntry(world.desk, act(world.handler, later, body))).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });

  test('an entry is closed with its last day, not before its first', async () => {
    const of = await world.platform();
    const body = { validFrom: '2026-02-01', validUntil: null, files: [] };
    const values = { post: '示例岗位', headcount: 3, filled: 2, duty: '示例职责' };
    const made = await record({ ...body, values }, 'posts-and-staff', world.handler, AT, of);
    const entry = made.ok ? made.value.id : '';
    const close = (validUntil: string) =>
      closeEntry(world.desk, act(world.handler, AT, { entry, version: 1, validUntil }));
    expect(await close('2026-01-31')).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
    expect(await close('2026-05-31')).toMatchObject({ ok: true });
    const on = (asked: string) => ({ on: day(asked), knownAt: AT });
    expect(recordAsOf(await entriesOf(of), on('2026-05-31'))).toHaveLength(1);
    expect(recordAsOf(await entriesOf(of), on('2026-06-01'))).toHaveLength(0);
  });

  test('posts stand beside each other; of plans there is one at a time', async () => {
    const of = await world.platform();
    const proof = await kept(of, 'd');
    const post = (name: string) => ({
      ...head(''),
      files: [],
      values: { post: name, headcount: 1, filled: 1, duty: '示例' },
    });
    for (const name of ['示例岗位一', '示例岗位二'])
      expect(await record(post(name), 'posts-and-staff', world.handler, AT, of)).toMatchObject({ ok: true });
    const plan = (from: string) => ({
      ...head(''),
      validFrom: from,
      files: [proof],
      values: { version: '1' },
    });
    expect(await record(plan('2026-03-01'), 'operation-plan', world.handler, AT, of)).toMatchObject({
      ok: true,
    });
    expect(await record(plan('2026-02-01'), 'operation-plan', world.handler, AT, of)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists', evidence: { validFrom: '2026-03-01' } },
    });
    expect(
      recordAsOf(await entriesOf(of), { on: day('2026-06-01'), knownAt: AT }).map(({ item }) => item),
    ).toEqual(['operation-plan', 'posts-and-staff', 'posts-and-staff']);
  });

  test.each([
    ['an item the programme does not list', 'mascot', {}, 'value-not-allowed'],
    ['a yearly plan, which is filed and not entered', 'annual-work-plan', {}, 'value-not-allowed'],
    ['a head without a name', 'managing-head', { values: {} }, 'incomplete'],
    ['a value nobody asked for', 'managing-head', { values: { name: '示例', salary: 1 } }, 'incomplete'],
    ['a head without the appointment', 'managing-head', { files: [] }, 'incomplete'],
    [
      'a file nobody kept with this platform',
      'managing-head',
      { files: ['f'.repeat(64)] },
      'value-not-allowed',
    ],
    ['an end before the beginning', 'managing-head', { validUntil: '2026-01-31' }, 'value-not-allowed'],
    ['a day that is none', 'managing-head', { validFrom: '2026-02-30' }, 'value-not-allowed'],
  ])('%s is refused', async (_, item, over, kind) => {
    expect(await record(head('示例', over), item)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('the host keeps it: others who see it may not write, strangers find nothing', async () => {
    const stranger = await world.newOrganisation();
    const other = await world.actorOf('applicant-handler', { kind: 'organisation', id: stranger.id });
    for (const actor of [world.recommender.clerk, world.authority.approver])
      expect(await record(head('示例'), 'managing-head', actor)).toMatchObject({
        ok: false,
        refusal: { kind: 'not-yours' },
      });
    expect(await record(head('示例'), 'managing-head', other)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    const asked = { platform: platform.id, name: '示例.pdf', media: 'pdf', bytes: 1, hash: file } as const;
    expect(await keepPlatformFile(world.desk, act(other, AT, asked))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
  });

  test('a platform that is revoked keeps its record as it was', async () => {
    const of = await world.platform({ state: 'revoked', endedOn: addDays(day('2026-06-10'), -1) });
    expect(await record(head('示例', { files: [] }), 'managing-head', world.handler, AT, of)).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });
});
