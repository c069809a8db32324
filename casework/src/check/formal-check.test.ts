import { describe, expect, test } from 'vitest';
import { APPLYING, act, type CaseWorld, CHECKING, openCaseWorld } from '../fixtures/case-world.ts';
import { type Filled, filledApplication } from '../fixtures/filled-application.ts';
import { confirmCheck, noteCheck, prepareCheck, submitApplication } from '../index.ts';

/** A submitted, recommended laboratory as the authority finds it. */
async function recommended(world: CaseWorld): Promise<Filled> {
  const filled = await filledApplication(world, APPLYING);
  const submitted = await submitApplication(
    world.desk,
    act(filled.submitter, APPLYING, {
      application: filled.id,
      version: filled.version,
      fields: [],
      declaresTrue: true,
    }),
  );
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusal));
  const application = await world.desk.shelf.find('application', filled.id);
  if (application === undefined) throw new Error('no application');
  const next = {
    ...application,
    version: application.version + 1,
    state: 'recommended' as const,
    recommendation: { rank: 1, opinion: '同意推荐。', at: APPLYING },
  };
  await world.desk.shelf.commit({
    writes: [{ kind: 'application', previous: application, next }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `recommend ${filled.id}`, by: 'test', digest: 'd' },
    answer: null,
  });
  return { ...filled, version: next.version };
}

async function withWorld(run: (world: CaseWorld) => Promise<void>): Promise<void> {
  const world = await openCaseWorld();
  try {
    await run(world);
  } finally {
    await world.store.close();
  }
}

async function noted(
  world: CaseWorld,
  application: string,
  over: Readonly<Record<string, { verdict: 'not-met' | 'to-correct'; note: string }>> = {},
) {
  const { clerk } = world.authority;
  const opened = await noteCheck(world.desk, act(clerk, CHECKING, { application, version: 0, items: [] }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const items = opened.value.items.map((item) => ({ ...item, verdict: 'met' as const, ...over[item.rule] }));
  const kept = await noteCheck(world.desk, act(clerk, CHECKING, { application, version: 1, items }));
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal));
  return { items, version: kept.value.version };
}

describe('the formal check, item by item, by two persons (B4.1–B4.5)', () => {
  test('it opens with an item for every rule that applies; with one open nothing can be concluded', () =>
    withWorld(async (world) => {
      const { id } = await recommended(world);
      const { clerk } = world.authority;
      const opened = await noteCheck(
        world.desk,
        act(clerk, CHECKING, { application: id, version: 0, items: [] }),
      );
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
      const rules = opened.value.items.map(({ rule }) => rule);
      expect(rules).toContain('registered-in-province');
      expect(rules).toContain('lab-name-suffix');
      expect(rules.length).toBeGreaterThan(25);
      const outcome = await prepareCheck(
        world.desk,
        act(clerk, CHECKING, { application: id, version: 1, conclusion: 'accept', reason: '' }),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
      const foreign = await noteCheck(
        world.desk,
        act(clerk, CHECKING, {
          application: id,
          version: 1,
          items: [{ rule: 'no-such-rule', verdict: 'met', note: '', reasonDecision: 'none' }],
        }),
      );
      expect(foreign).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
    }));

  test('accepted: all items met, prepared by one, confirmed by another', () =>
    withWorld(async (world) => {
      const { id } = await recommended(world);
      const { version } = await noted(world, id);
      const { clerk, approver } = world.authority;
      await prepareCheck(
        world.desk,
        act(clerk, CHECKING, { application: id, version, conclusion: 'accept', reason: '' }),
      );
      const both = { person: clerk.person, office: approver.office };
      expect(
        await confirmCheck(world.desk, act(both, CHECKING, { application: id, version: version + 1 })),
      ).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
      expect(
        await confirmCheck(world.desk, act(approver, CHECKING, { application: id, version: version + 1 })),
      ).toMatchObject({ ok: true, value: { state: 'accepted' } });
    }));

  test('one complete correction, due in five working days; answered it comes back and only what was to be corrected is open again; a second is refused', () =>
    withWorld(async (world) => {
      const { id, submitter } = await recommended(world);
      const { clerk, approver } = world.authority;
      const { version } = await noted(world, id, {
        'premises-guaranteed': { verdict: 'to-correct', note: '请补充租期覆盖三年的证明。' },
      });
      expect(
        await prepareCheck(
          world.desk,
          act(clerk, CHECKING, { application: id, version, conclusion: 'accept', reason: '' }),
        ),
      ).toMatchObject({ ok: false, refusal: { kind: 'rules-not-met' } });
      await prepareCheck(
        world.desk,
        act(clerk, CHECKING, { application: id, version, conclusion: 'correct', reason: '' }),
      );
      expect(
        await confirmCheck(world.desk, act(approver, CHECKING, { application: id, version: version + 1 })),
      ).toMatchObject({ ok: true, value: { state: 'correction' } });
      const asked = await world.desk.shelf.find('application', id);
      // 5 November 2025 is a Wednesday: five working days after it is the 12th.
      expect(asked).toMatchObject({
        dueAt: '2025-11-12T09:30:00.000Z',
        returned: [{ kind: 'correction', reasons: [{ target: 'rule:premises-guaranteed', clause: 'B4.3' }] }],
      });

      const answered = await submitApplication(
        world.desk,
        act(submitter, CHECKING, {
          application: id,
          version: asked?.version ?? 0,
          fields: [],
          declaresTrue: true,
        }),
      );
      expect(answered).toMatchObject({ ok: true, value: { state: 'recommended', copy: 2 } });
      const reopened = await noteCheck(
        world.desk,
        act(clerk, CHECKING, { application: id, version: 0, items: [] }),
      );
      if (!reopened.ok) throw new Error(JSON.stringify(reopened.refusal));
      expect(
        reopened.value.items.filter(({ verdict }) => verdict === 'open').map(({ rule }) => rule),
      ).toEqual(['premises-guaranteed']);
      const items = reopened.value.items.map((item) =>
        item.verdict === 'open' ? { ...item, verdict: 'to-correct' as const, note: '仍不足。' } : item,
      );
      const again = await noteCheck(world.desk, act(clerk, CHECKING, { application: id, version: 1, items }));
      if (!again.ok) throw new Error('not noted');
      expect(
        await prepareCheck(
          world.desk,
          act(clerk, CHECKING, {
            application: id,
            version: again.value.version,
            conclusion: 'correct',
            reason: '',
          }),
        ),
      ).toMatchObject({ ok: false, refusal: { kind: 'limit-reached', evidence: { maxCorrections: 1 } } });
    }));

  test('not accepted: needs an item not met and a reason, and says the clause', () =>
    withWorld(async (world) => {
      const { id } = await recommended(world);
      const { clerk, approver } = world.authority;
      const { version } = await noted(world, id, {
        'independent-legal-person': { verdict: 'not-met', note: '系内设机构。' },
      });
      expect(
        await prepareCheck(
          world.desk,
          act(clerk, CHECKING, { application: id, version, conclusion: 'refuse', reason: ' ' }),
        ),
      ).toMatchObject({ ok: false, refusal: { kind: 'reason-missing' } });
      await prepareCheck(
        world.desk,
        act(clerk, CHECKING, {
          application: id,
          version,
          conclusion: 'refuse',
          reason: '申报单位不具有独立法人资格。',
        }),
      );
      await confirmCheck(world.desk, act(approver, CHECKING, { application: id, version: version + 1 }));
      expect(await world.desk.shelf.find('application', id)).toMatchObject({
        state: 'not_accepted',
        outcome: { clause: 'B4.1' },
      });
    }));
});
