import { type Instant, instant } from '@qichuang/base';
import type { Measure, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { concludeMeasure } from './conclude-measure.ts';
import { decideMeasure, stateOnMeasure } from './decide-measure.ts';
import { proposeMeasure } from './propose-measure.ts';
import { answerMeasureReview, askMeasureReview } from './review-measure.ts';

const MONDAY = instant('2026-04-13T02:00:00.000Z');
const AFTER_HEARING = instant('2026-04-21T02:00:00.000Z');

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

function propose(platform: Platform, kind: Measure['kind'], actor = world.authority.clerk) {
  return proposeMeasure(
    world.desk,
    act(actor, MONDAY, {
      platform: platform.id,
      kind,
      source: { kind: 'evaluation' as const, id: 'evl_0000000000' },
      ground: '示例：评价基本合格',
      facts: '示例事实',
      evidence: '示例证据',
      clause: 'B5.3',
      dueOn: null,
    }),
  );
}

async function proposed(kind: Measure['kind']): Promise<{ platform: Platform; measure: string }> {
  const platform = await world.platform();
  const result = await propose(platform, kind);
  if (!result.ok) throw new Error(result.refusal.kind);
  return { platform, measure: result.value.id };
}

const decision = (measure: string, version: number, verdict: 'decide' | 'drop' = 'decide') => ({
  measure,
  version,
  decision: verdict,
  reason: '示例理由',
  documentNumber: '示例〔2026〕1 号',
});

describe('a measure is proposed by one, heard on, decided by another (A3.8, B5.3)', () => {
  test('a hearing lasts the working days the programme sets, counted by the calendar', async () => {
    const { measure } = await proposed('revocation');
    // 13 April 2026 is a Monday: five working days on is Monday the 20th.
    expect((await world.desk.shelf.find('measure', measure))?.hearingUntil).toBe('2026-04-20T09:30:00.000Z');
  });

  test('a revocation is not decided before the host has spoken or its time is over, and then ends the platform', async () => {
    const { platform, measure } = await proposed('revocation');
    const early = await decideMeasure(
      world.desk,
      act(world.authority.approver, MONDAY, decision(measure, 1)),
    );
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'too-early' } });
    expect((await world.desk.shelf.find('platform', platform.id))?.state).toBe('active');
    const spoken = await stateOnMeasure(
      world.desk,
      act(world.submitter, MONDAY, { measure, version: 1, text: '示例陈述' }),
    );
    expect(spoken).toMatchObject({ ok: true, value: { state: 'heard' } });
    const decided = await decideMeasure(
      world.desk,
      act(world.authority.approver, MONDAY, decision(measure, 2)),
    );
    expect(decided).toMatchObject({ ok: true, value: { state: 'decided' } });
    const ended = await world.desk.shelf.find('platform', platform.id);
    expect(ended).toMatchObject({ state: 'revoked', endedOn: '2026-04-13' });
    expect(await world.factsOf(platform.id)).toEqual(['revoke-platform']);
  });

  test('silence is waited out, not taken for consent before its day', async () => {
    const { measure } = await proposed('warning');
    const result = await decideMeasure(
      world.desk,
      act(world.authority.approver, AFTER_HEARING, decision(measure, 1)),
    );
    expect(result).toMatchObject({ ok: true, value: { state: 'decided' } });
  });

  test('whoever proposed it does not decide it', async () => {
    const both = await world.platform();
    const proposer = world.authority.clerk;
    const result = await propose(both, 'warning', proposer);
    if (!result.ok || proposer.office === null) throw new Error('not proposed');
    const asApprover = { ...proposer, office: { ...proposer.office, role: 'authority-approver' as const } };
    const decided = await decideMeasure(
      world.desk,
      act(asApprover, AFTER_HEARING, decision(result.value.id, 1)),
    );
    expect(decided).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
  });

  test('a rectification runs for the programme’s ninety days and is concluded with a reason (B6.3)', async () => {
    const { measure } = await proposed('rectification');
    expect((await world.desk.shelf.find('measure', measure))?.dueOn).toBe('2026-07-12');
    const ordered = await decideMeasure(
      world.desk,
      act(world.authority.approver, AFTER_HEARING, decision(measure, 1)),
    );
    expect(ordered).toMatchObject({ ok: true, value: { state: 'running' } });
    const [report] = await world.desk.shelf.where('filing', { kind: 'rectification', about: measure });
    expect(report).toMatchObject({ state: 'draft', dueOn: '2026-07-12', beganBy: null });
    const conclude = (outcome: 'fulfilled' | 'failed', at: Instant) =>
      concludeMeasure(
        world.desk,
        act(world.authority.approver, at, { measure, version: 2, outcome, reason: '示例：已核实' }),
      );
    expect(await conclude('fulfilled', AFTER_HEARING)).toMatchObject({ refusal: { kind: 'incomplete' } });
    expect(await conclude('failed', instant('2026-07-12T15:59:00.000Z'))).toMatchObject({
      refusal: { kind: 'too-early' },
    });
    if (report === undefined) throw new Error('no report');
    await world.store.shelf.commit({
      writes: [{ kind: 'filing', previous: report, next: { ...report, version: 2, state: 'endorsed' } }],
      facts: [],
      messages: [],
      numbers: [],
      frozen: [],
      drafts: [],
      request: { key: `endorsed-${measure}`, by: 'fixture', digest: 'd' },
      answer: null,
    });
    expect(await conclude('fulfilled', AFTER_HEARING)).toMatchObject({
      ok: true,
      value: { state: 'fulfilled' },
    });
    expect(await world.desk.shelf.find('filing', report.id)).toMatchObject({ state: 'accepted' });
  });

  test('a rectification nobody reported on fails once its day is over, and not by itself (B6.3)', async () => {
    const { measure } = await proposed('rectification');
    await decideMeasure(world.desk, act(world.authority.approver, AFTER_HEARING, decision(measure, 1)));
    const failed = await concludeMeasure(
      world.desk,
      act(world.authority.approver, instant('2026-07-12T16:00:00.000Z'), {
        measure,
        version: 2,
        outcome: 'failed' as const,
        reason: '示例：逾期未报',
      }),
    );
    expect(failed).toMatchObject({ ok: true, value: { state: 'failed' } });
  });

  test('a warning stands until its day, or as long as the platform is valid', async () => {
    const { measure, platform } = await proposed('warning');
    expect((await world.desk.shelf.find('measure', measure))?.dueOn).toBe(platform.validUntil);
  });

  test('only praise and revocation are told to all; a warning stays between the authority and the host (A3.8, B5.3)', async () => {
    const decided = async (kind: Measure['kind']) => {
      const { measure } = await proposed(kind);
      await decideMeasure(world.desk, act(world.authority.approver, AFTER_HEARING, decision(measure, 1)));
      return world.factsOf(measure);
    };
    expect(await decided('commendation')).toContain('publish-measure');
    expect(await decided('revocation')).toContain('publish-measure');
    expect(await decided('warning')).toEqual(['propose-measure', 'decide-measure']);
    expect(await decided('rectification')).not.toContain('publish-measure');
  });

  test('the same is not proposed twice on one ground while the first is open', async () => {
    const { platform, measure } = await proposed('warning');
    expect(await propose(platform, 'warning')).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists', evidence: { measure } },
    });
  });

  test('another organisation, and the recommender, find no hearing to speak at', async () => {
    const { measure } = await proposed('warning');
    const other = await world.newOrganisation();
    const stranger = await world.actorOf('applicant-submitter', { kind: 'organisation', id: other.id });
    const body = { measure, version: 1, text: '示例' };
    expect(await stateOnMeasure(world.desk, act(stranger, MONDAY, body))).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await stateOnMeasure(world.desk, act(world.recommender.approver, MONDAY, body))).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
  });
});

describe('a decision is looked at again if its host asks (A3.8, B5.3)', () => {
  async function revoked() {
    const { platform, measure } = await proposed('revocation');
    const decided = await decideMeasure(
      world.desk,
      act(world.authority.approver, AFTER_HEARING, decision(measure, 1)),
    );
    if (!decided.ok) throw new Error(decided.refusal.kind);
    return { platform, measure };
  }

  const ask = (measure: string, version: number, at = AFTER_HEARING) =>
    askMeasureReview(world.desk, act(world.submitter, at, { measure, version, text: '示例：请求复核' }));

  test('within sixty working days, once, by its host', async () => {
    const { measure } = await revoked();
    expect(await ask(measure, 2, instant('2026-07-31T02:00:00.000Z'))).toMatchObject({
      refusal: { kind: 'too-late' },
    });
    expect(await ask(measure, 2)).toMatchObject({ ok: true });
    expect(await ask(measure, 3)).toMatchObject({ refusal: { kind: 'already-exists' } });
  });

  test('whoever decided does not answer; lifted, the platform has the rest of its time again', async () => {
    const { platform, measure } = await revoked();
    await ask(measure, 2);
    const answer = { measure, version: 3, outcome: 'lifted' as const, reason: '示例：事实有误' };
    expect(
      await answerMeasureReview(world.desk, act(world.authority.approver, AFTER_HEARING, answer)),
    ).toMatchObject({ refusal: { kind: 'same-person' } });
    const other = await world.actorOf('authority-approver', {
      kind: 'authority',
      programme: world.programme.id,
    });
    expect(await answerMeasureReview(world.desk, act(other, AFTER_HEARING, answer))).toMatchObject({
      ok: true,
      value: { state: 'dropped' },
    });
    const back = await world.desk.shelf.find('platform', platform.id);
    expect(back).toMatchObject({ state: 'active', validUntil: platform.validUntil });
    expect(back).not.toHaveProperty('endedOn');
  });
});
