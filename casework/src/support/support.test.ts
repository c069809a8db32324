import { instant } from '@qichuang/base';
import type { Actor, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { confirmSupport, strikeSupport } from './decide-support.ts';
import { checkSupport, recordSupport, type SupportLine } from './record-support.ts';

const AT = instant('2026-06-10T02:00:00.000Z');

let world: PlatformWorld;
let platform: Platform;
let lines = 0;

beforeAll(async () => {
  world = await openPlatformWorld();
  platform = await world.platform();
});

afterAll(async () => {
  await world.store.close();
});

function line(over: Partial<SupportLine> = {}): SupportLine {
  lines += 1;
  return {
    platform: platform.id,
    kind: 'award-subsidy',
    source: 'city',
    sourceName: '示例市财政局',
    amountFen: 50_000_000,
    receivedFen: 20_000_000,
    decidedOn: '2026-05-20',
    purpose: '示例：设备购置',
    documentNumber: `示例〔2026〕${lines} 号`,
    files: [],
    pilot: null,
    ...over,
  };
}

const enter = (actor: Actor, ...all: readonly SupportLine[]) =>
  recordSupport(world.desk, act(actor, AT, { lines: all }));

describe('the register of support (A4.2, B6.2)', () => {
  test('a recommender enters what its city gave; it stands at once', async () => {
    const result = await enter(world.recommender.clerk, line());
    expect(result).toMatchObject({ ok: true, value: { state: 'standing' } });
    const [id] = result.ok ? result.value.ids : [];
    expect(await world.factsOf(id ?? '')).toEqual(['record-support']);
  });

  test('what a host enters waits for its recommender, and may be taken back until then', async () => {
    const result = await enter(world.submitter, line(), line());
    const [one = '', other = ''] = result.ok ? result.value.ids : [];
    expect((await world.desk.shelf.find('support', one))?.state).toBe('proposed');
    const confirmed = await confirmSupport(
      world.desk,
      act(world.recommender.clerk, AT, { support: one, version: 1 }),
    );
    expect(confirmed).toMatchObject({ ok: true, value: { state: 'standing' } });
    const back = (support: string, version: number) =>
      strikeSupport(world.desk, act(world.submitter, AT, { support, version, reason: '示例：填错' }));
    expect(await back(other, 1)).toMatchObject({ ok: true, value: { state: 'struck' } });
    expect(await back(one, 2)).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });

  test.each([
    ['a kind the programme does not list', { kind: 'gift' }, 'value-not-allowed'],
    ['a source it does not list', { source: 'moon' }, 'value-not-allowed'],
    ['no amount where one is asked for', { amountFen: 0, receivedFen: 0 }, 'incomplete'],
    ['more received than given', { receivedFen: 60_000_000 }, 'value-not-allowed'],
    ['a day to come', { decidedOn: '2026-06-11' }, 'too-late'],
    ['a day before the designation', { decidedOn: '2026-01-21' }, 'too-early'],
    [
      'a priority recommendation without its project',
      { kind: 'priority-project', amountFen: 0, receivedFen: 0 },
      'incomplete',
    ],
  ] as const)('%s is refused', async (_, over, kind) => {
    expect(await enter(world.authority.clerk, line(over))).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a table goes in whole or not at all, and the faulty line is named', async () => {
    const before = await world.desk.shelf.where('support', { platform: platform.id });
    const table = [line(), line({ kind: 'gift' }), line({ source: 'moon' })];
    const result = await enter(world.authority.clerk, ...table);
    expect(result).toMatchObject({ ok: false, refusal: { evidence: { line: 2 } } });
    expect(await world.desk.shelf.where('support', { platform: platform.id })).toHaveLength(before.length);
    const faults = await checkSupport(world.desk, act(world.authority.clerk, AT, { lines: table }));
    expect(faults.map((fault) => fault.line)).toEqual([2, 3]);
  });

  test('the same document for the same purpose is entered once', async () => {
    const once = line();
    expect(await enter(world.authority.clerk, once)).toMatchObject({ ok: true });
    expect(await enter(world.recommender.clerk, once)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists' },
    });
  });

  test('another organisation and another city find no such platform', async () => {
    const other = await world.newOrganisation();
    const stranger = await world.actorOf('applicant-submitter', { kind: 'organisation', id: other.id });
    expect(await enter(stranger, line())).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found', evidence: {} },
    });
  });
});
