import { instant } from '@qichuang/base';
import type { Actor, FilingKind } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { beginFiling } from './begin-filing.ts';
import { acceptFiling, declineFiling, endorseFiling, returnFiling, withdrawFiling } from './decide-filing.ts';
import { saveFiling } from './save-filing.ts';
import { submitFiling } from './submit-filing.ts';

const AT = instant('2026-04-10T02:00:00.000Z');
const LATER = instant('2026-04-20T02:00:00.000Z');

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

async function begun(kind: FilingKind = 'change', about = 'premises-change'): Promise<string> {
  const platform = await world.platform();
  const result = await beginFiling(
    world.desk,
    act(world.submitter, AT, { platform: platform.id, kind, about }),
  );
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.id;
}

const VALUES: Readonly<Record<string, unknown>> = {
  change_effective_on: '2026-04-01',
  change_before: '示例路 1 号 3 层',
  change_after: '示例路 9 号 2 层',
  change_reason: '示例：场所扩建。',
  change_effect: '示例：不影响建设任务。',
};

async function typed(filing: string): Promise<void> {
  const fields = Object.entries(VALUES).map(([field, value]) => ({
    field,
    basedOn: 0,
    value,
    overrule: false,
  }));
  const saved = await saveFiling(world.desk, { actor: world.handler, at: AT, body: { filing, fields } });
  if (!saved.ok) throw new Error(saved.refusal.kind);
  await world.put('attachment', {
    id: `att_${filing.slice(4)}` as never,
    version: 1,
    state: 'ready',
    holder: filing as never,
    slot: 'premises-proof',
    name: '示例证明.pdf',
    media: 'pdf',
    bytes: 10,
    hash: 'a'.repeat(64),
    issuedOn: null,
    by: world.submitter.person as never,
    at: AT,
  });
}

const handedIn = (filing: string, version: number, actor: Actor = world.submitter) =>
  submitFiling(world.desk, act(actor, AT, { filing, version, fields: [], declaresTrue: true as const }));

async function submitted(): Promise<string> {
  const filing = await begun();
  await typed(filing);
  const result = await handedIn(filing, 1);
  if (!result.ok) throw new Error(`${result.refusal.kind} ${JSON.stringify(result.refusal.fields)}`);
  return filing;
}

describe('a filing goes from its host over the recommender to the authority (B5.4)', () => {
  test('typed, handed in for a receipt, endorsed, taken in', async () => {
    const filing = await submitted();
    const stands = await world.desk.shelf.find('filing', filing);
    expect(stands).toMatchObject({ state: 'submitted', firstSubmittedAt: AT });
    expect(stands?.receipt).toMatch(/^SDDE-CH-\d{4}$/);
    const copy = await world.desk.shelf.frozenBytes(stands?.copies[0]?.hash ?? '');
    expect(new TextDecoder().decode(copy)).toContain('示例路 9 号 2 层');
    const endorsed = await endorseFiling(
      world.desk,
      act(world.recommender.approver, LATER, { filing, version: 2, opinion: '同意。' }),
    );
    expect(endorsed).toMatchObject({ ok: true, value: { state: 'endorsed' } });
    const accepted = await acceptFiling(
      world.desk,
      act(world.authority.clerk, LATER, { filing, version: 3, reason: '' }),
    );
    expect(accepted).toMatchObject({ ok: true, value: { state: 'accepted' } });
    expect(await world.factsOf(filing)).toEqual(['submit-filing', 'endorse-filing', 'accept-filing']);
  });

  test('what is missing is named field by field and paper by paper, and nothing is handed in', async () => {
    const filing = await begun();
    const result = await handedIn(filing, 1);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
    const fields = result.ok ? [] : (result.refusal.fields ?? []).map(({ field }) => field);
    expect(fields).toEqual([
      'change_effective_on',
      'change_before',
      'change_after',
      'change_reason',
      'change_effect',
      'attachment:premises-proof',
    ]);
    expect((await world.desk.shelf.find('filing', filing))?.state).toBe('draft');
  });

  test('returned with all reasons at once, put right and handed in again under the same receipt', async () => {
    const filing = await submitted();
    const reasons = [{ target: 'change_reason', text: '示例：请写明批复。', clause: 'B5.4' }];
    const dueAt = '2026-04-30T09:30:00.000Z';
    const back = await returnFiling(
      world.desk,
      act(world.recommender.clerk, LATER, { filing, version: 2, reasons, dueAt }),
    );
    expect(back).toMatchObject({ ok: true, value: { state: 'returned' } });
    const again = await handedIn(filing, 3);
    const stands = await world.desk.shelf.find('filing', filing);
    expect(again).toMatchObject({ ok: true, value: { copy: 2, receipt: stands?.receipt } });
    expect(stands?.returned).toHaveLength(1);
  });

  test('two who type in one field: the later one is kept aside, not lost', async () => {
    const filing = await begun();
    const save = (actor: Actor, value: string) =>
      saveFiling(world.desk, {
        actor,
        at: AT,
        body: { filing, fields: [{ field: 'change_reason', basedOn: 0, value, overrule: false }] },
      });
    expect(await save(world.handler, '一')).toMatchObject({ ok: true, value: { conflicts: [] } });
    const second = await save(world.submitter, '二');
    expect(second).toMatchObject({ ok: true, value: { saved: [], conflicts: [{ value: '一' }] } });
  });
});

describe('who may do what with a filing', () => {
  test('before it is handed in it does not exist for recommender and authority (B5.2)', async () => {
    const filing = await begun();
    for (const actor of [world.recommender.approver, world.authority.approver]) {
      const result = await endorseFiling(world.desk, act(actor, AT, { filing, version: 1, opinion: '' }));
      expect(result).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    }
  });

  test('another organisation finds nothing, not even that there is one', async () => {
    const filing = await submitted();
    const other = await world.newOrganisation();
    const stranger = await world.actorOf('applicant-submitter', { kind: 'organisation', id: other.id });
    const result = await withdrawFiling(world.desk, act(stranger, LATER, { filing, version: 2, reason: '' }));
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'not-found', evidence: {} } });
  });

  test.each([
    ['a handler hands in', () => world.handler, handedIn],
    ['a recommender’s clerk endorses', () => world.recommender.clerk, endorsedBy],
    ['a host endorses its own', () => world.submitter, endorsedBy],
    ['a recommender takes in', () => world.recommender.approver, acceptedBy],
  ] as const)('%s: refused as not theirs', async (_, who, move) => {
    const filing = move === handedIn ? await begun() : await submitted();
    const result = await move(filing, move === handedIn ? 1 : 2, who());
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } });
  });

  test('what was declined stays so, with the reason', async () => {
    const filing = await submitted();
    const body = { filing, version: 2, reason: '示例：不属于备案事项。' };
    expect(await declineFiling(world.desk, act(world.authority.clerk, LATER, body))).toMatchObject({
      ok: true,
    });
    expect((await world.desk.shelf.find('filing', filing))?.outcome?.reason).toBe(body.reason);
    const late = await withdrawFiling(
      world.desk,
      act(world.submitter, LATER, { filing, version: 3, reason: '' }),
    );
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });

  test('a yearly duty is not begun by hand: the calendar opens it (A3.7, B5.1)', async () => {
    const platform = await world.platform();
    const body = { platform: platform.id, kind: 'annual-report' as const, about: '' };
    const result = await beginFiling(world.desk, act(world.submitter, AT, body));
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
  });
});

function endorsedBy(filing: string, version: number, actor: Actor) {
  return endorseFiling(world.desk, act(actor, LATER, { filing, version, opinion: '' }));
}

function acceptedBy(filing: string, version: number, actor: Actor) {
  return acceptFiling(world.desk, act(actor, LATER, { filing, version, reason: '' }));
}
