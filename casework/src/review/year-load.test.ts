import { type Day, instant } from '@qichuang/base';
import type { Assessment, Expert } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignAssessments } from '../assessments/assessments.ts';
import { act, newId, REVIEWING } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { assignByHand, assignEvenly } from '../index.ts';
import type { Desk } from '../ports.ts';
import { proposeReader } from './invitation.ts';

let world: PlatformWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openPlatformWorld();
});
afterAll(() => world.store.close());

/** The desk with the round's version of the programme allowing everyone so many a year. */
function allowing(maximumLoad: number): Desk {
  const { programme, desk, round } = world;
  const expertPanel = { ...programme.sharedRules.expertPanel, maximumLoad };
  const version = { ...programme, sharedRules: { ...programme.sharedRules, expertPanel } };
  return { ...desk, programmes: new Map([...desk.programmes, [round.programmeDigest, version]]) };
}

/** A sheet of an evaluation or of a call for achievements of that year. */
async function given(
  expert: Expert,
  kind: 'evaluation' | 'filing',
  year: number,
  state: Assessment['state'] = 'assigned',
) {
  const { programme, round, put } = world;
  const by = { by: expert.person, at: REVIEWING };
  const own = {
    version: 1,
    programme: programme.id,
    programmeDigest: round.programmeDigest,
    year,
    title: '示例',
  };
  const within =
    kind === 'evaluation'
      ? await put('campaign', {
          ...own,
          id: newId('cam'),
          state: 'scoring',
          kind: 'ad-hoc',
          from: '2025-01-01' as Day,
          until: '2025-12-31' as Day,
          platforms: [],
          expertsEach: 3,
          selfAssessmentDueOn: '2025-06-01' as Day,
          prepared: by,
          confirmed: null,
          graded: null,
          statementUntil: null,
          published: null,
          cancelReason: '',
        })
      : await put('selection', {
          ...own,
          id: newId('sel'),
          state: 'scoring',
          filesUntil: '2025-06-01' as Day,
          noticeFrom: null,
          noticeUntil: null,
          entries: [],
          cancelReason: '',
          prepared: by,
          called: null,
          chosen: null,
          confirmed: null,
          published: null,
        });
  return put('assessment', {
    id: newId('asm'),
    version: 1,
    state,
    about: { kind, id: newId(kind === 'evaluation' ? 'evl' : 'fil') },
    within: within.id,
    programme: programme.id,
    expert: expert.id,
    person: expert.person,
    scores: [],
    comment: '',
    recusal: null,
    at: REVIEWING,
  });
}

const spread = (desk: Desk, previewOnly = false) =>
  assignEvenly(
    desk,
    act(world.authority.clerk, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication: 3,
      previewOnly,
    }),
  );

describe('what an expert carries of a year is one number (A3.3, A3.8, B5.3)', () => {
  test('evaluations and achievements count with applications: in the preview, against the limit, and for who is proposed', async () => {
    const application = await world.application('accepted');
    const [busy, ...others] = [
      await world.expert(),
      await world.expert(),
      await world.expert(),
      await world.expert(),
    ];
    if (busy === undefined) throw new Error('nobody');
    await given(busy, 'evaluation', 2025);
    await given(busy, 'filing', 2025);
    // What is of another year or was given back is no part of it.
    await given(busy, 'evaluation', 2024);
    await given(busy, 'evaluation', 2025, 'replaced');
    expect(await world.desk.shelf.sheetsGiven(2025)).toEqual(
      new Map([[busy.id, { reviews: 0, evaluations: 1, achievements: 1 }]]),
    );
    const byHand = act(world.authority.clerk, REVIEWING, { application: application.id, expert: busy.id });
    expect(await assignByHand(allowing(2), byHand)).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { why: 'panel-load', load: 2, limit: 2 } },
    });
    const preview = await spread(allowing(3), true);
    if (!preview.ok) throw new Error(preview.refusal.kind);
    expect(preview.value.loads).toContainEqual({ expert: busy.id, name: busy.name, load: 2 });
    await spread(allowing(3));
    const reviews = await world.desk.shelf.where('review', { round: world.round.id });
    expect(reviews.map(({ expert }) => expert).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
    const [first] = reviews;
    if (first === undefined) throw new Error('no review');
    expect(await proposeReader(allowing(2), first, REVIEWING)).toBeNull();
    expect(await proposeReader(allowing(3), first, REVIEWING)).toMatchObject({ expert: busy.id });
  });

  test('sheets of an evaluation go to nobody beyond the limit, applications counted, and the limit that would do is named', async () => {
    await world.application('accepted');
    for (let nth = 0; nth < 3; nth += 1) await world.expert();
    await spread(world.desk);
    const free = await world.expert();
    const platforms = [];
    for (let nth = 0; nth < 5; nth += 1) platforms.push(await world.platform());
    const items = platforms.map(({ application, category }) => ({
      about: { kind: 'evaluation' as const, id: newId('evl') },
      application,
      category,
    }));
    const { id: programme } = world.programme;
    const within = { id: newId('cam'), programme, programmeDigest: world.round.programmeDigest, year: 2025 };
    const at = instant('2025-12-01T02:00:00.000Z');
    const assign = (desk: Desk, each: number) =>
      assignAssessments(desk, act(world.authority.clerk, at, {}), within, items, each);
    expect(await assign(allowing(1), 1)).toMatchObject({
      ok: false,
      refusal: { kind: 'too-few-experts', evidence: { limit: 1, loadNeeded: 2 } },
    });
    const all = await assign(allowing(2), 1);
    if (!all.ok) throw new Error(all.refusal.kind);
    const to = all.value.map(({ write }) => (write.next as { expert: string }).expert);
    expect(to.filter((expert) => expert === free.id)).toHaveLength(2);
    expect(new Set(to).size).toBe(4);
  });
});
