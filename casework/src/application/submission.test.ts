import { addMs, instant, sha256Hex } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPLYING, act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { type Filled, filledApplication, saveSection } from '../fixtures/filled-application.ts';
import { readCopy, saveFields, submitApplication, withdrawApplication } from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

function submission(filled: Filled, over: object = {}) {
  return {
    application: filled.id,
    version: filled.version,
    fields: [],
    declaresTrue: true as const,
    ...over,
  };
}

describe('submitting is one act: save, check, freeze, receipt (B5.1)', () => {
  test('a complete draft is submitted with receipt, frozen copy and one fact; the copy’s bytes have the hash the receipt names', async () => {
    const filled = await filledApplication(world, APPLYING);
    const outcome = await submitApplication(world.desk, act(filled.submitter, APPLYING, submission(filled)));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal, null, 1));
    expect(outcome.value).toMatchObject({ state: 'submitted', copy: 1 });
    expect(outcome.value.receipt).toMatch(/^SDDE25-LAB-\d{4}$/);
    const bytes = await world.desk.shelf.frozenBytes(outcome.value.hash);
    if (bytes === undefined) throw new Error('no frozen copy');
    expect(sha256Hex(bytes)).toBe(outcome.value.hash);
    expect(readCopy(bytes)).toMatchObject({
      application: filled.id,
      number: 1,
      organisation: { uscc: filled.organisation.uscc },
    });
    expect(await world.factsOf(filled.id)).toEqual(['submit-application']);
    const typed = await saveFields(world.desk, {
      actor: filled.submitter,
      at: APPLYING,
      body: {
        application: filled.id,
        fields: [{ field: 'platform_name', basedOn: 1, value: '改名', overrule: false }],
      },
    });
    expect(typed).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });

  test('what was typed last and not yet saved is saved by the submission itself', async () => {
    const filled = await filledApplication(world, APPLYING);
    const draft = await world.desk.shelf.draftOf(filled.id as never);
    const name = draft.fields.find(({ field }) => field === 'organisation_profile');
    const profile = `${String(name?.value)}最后补充一句。`;
    const fields = [{ field: 'organisation_profile', basedOn: name?.revision ?? 0, value: profile }];
    const outcome = await submitApplication(
      world.desk,
      act(filled.submitter, APPLYING, submission(filled, { fields })),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const bytes = await world.desk.shelf.frozenBytes(outcome.value.hash);
    expect(bytes === undefined ? undefined : readCopy(bytes).values['organisation_profile']).toBe(profile);
  });

  test('a value typed on an older revision is a conflict that names the field; nothing is dropped', async () => {
    const filled = await filledApplication(world, APPLYING);
    const fields = [{ field: 'platform_name', basedOn: 0, value: '另一个创新实验室' }];
    const outcome = await submitApplication(
      world.desk,
      act(filled.submitter, APPLYING, submission(filled, { fields })),
    );
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: 'stale-revision', evidence: { fields: ['platform_name'] } },
    });
    expect(await world.desk.shelf.find('application', filled.id)).toMatchObject({
      state: 'draft',
      copies: [],
    });
  });

  test('unmet rules are all named at once, each with clause and what to do; the draft stays (B4.3, B4.5)', async () => {
    const filled = await filledApplication(world, APPLYING);
    await saveSection(world, filled.submitter, APPLYING, filled.id, {
      platform_name: '深海装备研究中心',
      premises_area: 0,
      research_area: 0,
    });
    const outcome = await submitApplication(world.desk, act(filled.submitter, APPLYING, submission(filled)));
    if (outcome.ok) throw new Error('submitted against the rules');
    expect(outcome.refusal.kind).toBe('rules-not-met');
    const named = Object.fromEntries((outcome.refusal.rules ?? []).map((rule) => [rule.rule, rule.clause]));
    expect(named['lab-name-suffix']).toEqual(['B4.5']);
    expect(named['premises-guaranteed']).toEqual(['B4.3']);
    expect((outcome.refusal.rules ?? []).every(({ todoZh, todoEn }) => todoZh !== '' && todoEn !== '')).toBe(
      true,
    );
    expect(await world.factsOf(filled.id)).toEqual([]);
  });

  test.each([
    { when: 'on the last instant', at: instant('2025-10-17T09:30:00.000Z'), kind: null },
    { when: 'one millisecond after the window', at: instant('2025-10-17T09:30:00.001Z'), kind: 'too-late' },
  ])('$when: $kind (A3.1, B5.1)', async ({ at, kind }) => {
    const filled = await filledApplication(world, addMs(at, -60_000));
    const outcome = await submitApplication(world.desk, act(filled.submitter, at, submission(filled)));
    expect(outcome.ok ? null : outcome.refusal.kind).toBe(kind);
  });

  test('a handler cannot submit, a stranger finds nothing (B5.1)', async () => {
    const filled = await filledApplication(world, APPLYING);
    const handler = await world.actorOf('applicant-handler', {
      kind: 'organisation',
      id: filled.organisation.id,
    });
    expect(await submitApplication(world.desk, act(handler, APPLYING, submission(filled)))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-yours' },
    });
    expect(
      await submitApplication(world.desk, act(world.submitter, APPLYING, submission(filled))),
    ).toMatchObject({ ok: false, refusal: { kind: 'not-found', evidence: {} } });
    expect(
      await submitApplication(world.desk, act(world.authority.clerk, APPLYING, submission(filled))),
    ).toMatchObject({ ok: false });
  });

  test('a record of serious violation in the last three years blocks, an older one does not (B4.1)', async () => {
    for (const [happenedOn, blocks] of [
      ['2024-05-01', true],
      ['2021-05-01', false],
    ] as const) {
      const filled = await filledApplication(world, APPLYING);
      const record = {
        kind: 'major-violation',
        severity: 'major',
        happenedOn: happenedOn as never,
        state: 'effective',
        source: '示例公示系统',
      } as const;
      const { organisation } = filled;
      await world.desk.shelf.commit({
        writes: [
          {
            kind: 'organisation',
            previous: organisation,
            next: { ...organisation, version: 2, records: [record] },
          },
        ],
        facts: [],
        messages: [],
        numbers: [],
        frozen: [],
        drafts: [],
        request: { key: `record ${filled.id}`, by: 'test', digest: 'd' },
        answer: null,
      });
      const outcome = await submitApplication(
        world.desk,
        act(filled.submitter, APPLYING, submission(filled)),
      );
      const stopped = outcome.ok ? [] : (outcome.refusal.rules ?? []).map(({ rule }) => rule);
      expect(stopped.includes('no-major-violation'), happenedOn).toBe(blocks);
    }
  });
});

describe('withdrawing (B5.1)', () => {
  test('a submitted application is withdrawn with its reason; what was submitted is kept', async () => {
    const { id } = await world.application('submitted');
    const outcome = await withdrawApplication(
      world.desk,
      act(world.submitter, APPLYING, { application: id, version: 1, reason: '方向调整。' }),
    );
    expect(outcome).toMatchObject({ ok: true, value: { state: 'withdrawn' } });
    expect((await world.desk.shelf.find('application', id))?.copies).toHaveLength(1);
  });

  test.each(['on_notice', 'designated', 'disqualified', 'withdrawn'] as const)(
    'from %s it cannot be withdrawn',
    async (state) => {
      const { id } = await world.application(state);
      const outcome = await withdrawApplication(
        world.desk,
        act(world.submitter, APPLYING, { application: id, version: 1, reason: '' }),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
    },
  );
});
