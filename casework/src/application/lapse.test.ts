import { addMs, instant } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { closeNotActedOn, decideExtension, lapseDue, prepareExtension } from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const CLOSED = instant('2025-10-17T09:30:00.000Z');
const UNTIL = '2025-10-24T09:30:00.000Z';

describe('what is not handed in lapses by the clock, and an extension brings one application back (B5.1)', () => {
  test('a draft lapses one millisecond after the window, not on its last instant; a second sweep finds nothing to do', async () => {
    const { id } = await world.application('draft', { receipt: null });
    expect(await lapseDue(world.desk, act('public', CLOSED, { application: id }))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-early' },
    });
    expect(await lapseDue(world.desk, act('public', addMs(CLOSED, 1), { application: id }))).toMatchObject({
      ok: true,
      value: { state: 'lapsed' },
    });
    expect(await lapseDue(world.desk, act('public', addMs(CLOSED, 2), { application: id }))).toMatchObject({
      ok: false,
    });
    expect(await world.factsOf(id)).toEqual(['lapse']);
  });

  test('more time is proposed by one, granted by another, for this application alone', async () => {
    const { id } = await world.application('lapsed', { receipt: null, lapsedFrom: 'draft' });
    const at = addMs(CLOSED, 60_000);
    const prepared = await prepareExtension(
      world.desk,
      act(world.authority.clerk, at, { application: id, until: UNTIL, reason: '系统故障期间未能提交。' }),
    );
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
    const decision = { extension: prepared.value.id, version: 1, decision: 'granted' as const };
    const both = { person: world.authority.clerk.person, office: world.authority.approver.office };
    expect(await decideExtension(world.desk, act(both, at, decision))).toMatchObject({
      ok: false,
      refusal: { kind: 'same-person' },
    });
    expect(await decideExtension(world.desk, act(world.authority.approver, at, decision))).toMatchObject({
      ok: true,
      value: { state: 'granted' },
    });
    expect(await world.desk.shelf.find('application', id)).toMatchObject({
      state: 'draft',
      extendedUntil: UNTIL,
      dueAt: UNTIL,
    });
    expect(await lapseDue(world.desk, act('public', at, { application: id }))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-early' },
    });
  });

  test('an answer to a correction comes back as a correction, never as a draft', async () => {
    const { id } = await world.application('lapsed', { lapsedFrom: 'correction' });
    const at = instant('2025-11-20T00:00:00.000Z');
    const until = '2025-11-25T09:30:00.000Z';
    const prepared = await prepareExtension(
      world.desk,
      act(world.authority.clerk, at, { application: id, until, reason: '邮寄延误。' }),
    );
    if (!prepared.ok) throw new Error('not prepared');
    await decideExtension(
      world.desk,
      act(world.authority.approver, at, { extension: prepared.value.id, version: 1, decision: 'granted' }),
    );
    expect(await world.desk.shelf.find('application', id)).toMatchObject({
      state: 'correction',
      dueAt: until,
    });
  });

  test('nothing is refused by silence: what a recommender left lying is closed by a person with a reason, after its window', async () => {
    const { id } = await world.application('submitted');
    const body = { application: id, version: 1, reason: '推荐单位逾期未处理，经核实不予推荐。' };
    const open = instant('2025-10-30T00:00:00.000Z');
    expect(await closeNotActedOn(world.desk, act(world.authority.approver, open, body))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-early' },
    });
    const closed = instant('2025-11-01T00:00:00.000Z');
    expect(await closeNotActedOn(world.desk, act(world.authority.approver, closed, body))).toMatchObject({
      ok: true,
      value: { state: 'not_recommended' },
    });
  });
});
