import { day, instant } from '@qichuang/base';
import type { Evaluation, Expert, Platform, Selection } from '@qichuang/domain';
import { statementsOf } from '@qichuang/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareAssessment, scoreAssessment } from '../assessments/assessments.ts';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { newEntry } from '../record/identity-moves.ts';
import { gradeOf } from './grade.ts';
import { beginScoring, gradeCampaign, publishCampaign } from './grade-campaign.ts';
import { planCampaign, startCampaign } from './plan-campaign.ts';
import { reckonIndicators } from './quantitative.ts';
import { recordSiteVisit, stateOnEvaluation } from './statement.ts';

const AT = instant('2027-05-10T02:00:00.000Z');
const LATER = instant('2027-07-12T02:00:00.000Z');
const PUBLISHED = instant('2027-07-20T02:00:00.000Z');

let world: PlatformWorld;
let experts: readonly (Expert & { readonly actor: Parameters<typeof act>[0] })[];

beforeAll(async () => {
  world = await openPlatformWorld();
  experts = [await world.expert(), await world.expert(), await world.expert()];
});

afterAll(async () => {
  await world.store.close();
});

function plan(platforms: readonly Platform[], actor = world.authority.clerk) {
  return planCampaign(
    world.desk,
    act(actor, AT, {
      programme: world.programme.id,
      kind: 'ad-hoc' as const,
      title: '2027 年示例评估',
      from: '2026-01-22',
      until: '2027-05-01',
      selfAssessmentDueOn: '2027-06-01',
      expertsEach: 2,
      platforms: platforms.map(({ id }) => id),
    }),
  );
}

async function running(...platforms: readonly Platform[]): Promise<string> {
  const planned = await plan(platforms);
  if (!planned.ok) throw new Error(planned.refusal.kind);
  const campaign = planned.value.id;
  const started = await startCampaign(
    world.desk,
    act(world.authority.approver, AT, { campaign, version: 1 }),
  );
  if (!started.ok) throw new Error(started.refusal.kind);
  return campaign;
}

const SHEET = () => world.programme.evaluation.categories.find(({ category }) => category === 'laboratory');

async function scored(campaign: string, share: number): Promise<void> {
  const waiting = await world.desk.shelf.where('assessment', { within: campaign, state: 'assigned' });
  for (const assessment of waiting) {
    const actor = experts.find(({ id }) => id === assessment.expert)?.actor;
    if (actor === undefined) throw new Error('an assessment of nobody');
    const on = { assessment: assessment.id, version: 1 };
    await declareAssessment(world.desk, act(actor, LATER, { ...on, conflict: false, reason: '' }));
    const scores = (SHEET()?.qualitative ?? []).map(({ id, weight }) => ({
      criterion: id,
      halfPoints: Math.floor(Number(weight) * 2 * share),
      comment: '示例',
    }));
    const done = await scoreAssessment(
      world.desk,
      act(actor, LATER, { ...on, version: 2, scores, comment: '' }),
    );
    if (!done.ok) throw new Error(`${done.refusal.kind} ${JSON.stringify(done.refusal.evidence)}`);
  }
}

describe('an evaluation is planned by one, started by another, graded and published (A3.8, B5.3)', () => {
  test('every platform is asked for its self-assessment and scored by experts who do not belong to it', async () => {
    const platform = await world.platform();
    const campaign = await running(platform);
    const [asked] = await world.desk.shelf.where('filing', {
      platform: platform.id,
      kind: 'self-assessment',
    });
    expect(asked).toMatchObject({ state: 'draft', about: campaign, dueOn: '2027-06-01' });
    const begun = await beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 }));
    expect(begun).toMatchObject({ ok: true, value: { state: 'scoring' } });
    expect(await world.desk.shelf.where('assessment', { within: campaign })).toHaveLength(2);

    const early = await gradeCampaign(
      world.desk,
      act(world.authority.clerk, LATER, { campaign, version: 3, caps: [] }),
    );
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'incomplete', evidence: { assessments: 2 } } });

    await scored(campaign, 1);
    await gradeCampaign(world.desk, act(world.authority.clerk, LATER, { campaign, version: 3, caps: [] }));
    const [graded] = await world.desk.shelf.where('evaluation', { campaign });
    // Nothing was reported: 25 points of experts are all there is, and the missing self-assessment caps the grade.
    expect(graded).toMatchObject({ totalHundredths: 2500, grade: 'fail', caps: [{ id: 'no-report' }] });
  });

  test('many platforms are reckoned in as many statements as few, and each by its own reports (A3.8)', async () => {
    const cost = async (campaign: string) =>
      statementsOf(() =>
        beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 })),
      );
    const few = await running(await world.platform(), await world.platform());
    const many: Platform[] = [];
    while (many.length < 9) many.push(await world.platform());
    const campaign = await running(...many);
    expect(await cost(campaign)).toBeLessThanOrEqual(await cost(few));
    const assessed = await world.desk.shelf.where('evaluation', { campaign, state: 'assessed' });
    expect(assessed.map(({ platform }) => platform).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  });

  test('a published grade brings what the programme lists for it, as proposals only', async () => {
    const platform = await world.platform();
    const campaign = await running(platform);
    await beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 }));
    await scored(campaign, 0.5);
    await gradeCampaign(world.desk, act(world.authority.clerk, LATER, { campaign, version: 3, caps: [] }));
    const body = { campaign, version: 4, documentNumber: '示例〔2027〕2 号' };
    const early = await publishCampaign(world.desk, act(world.authority.approver, LATER, body));
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'too-early' } });
    const published = await publishCampaign(world.desk, act(world.authority.approver, PUBLISHED, body));
    expect(published).toMatchObject({ ok: true, value: { state: 'published' } });
    const measures = await world.desk.shelf.where('measure', { platform: platform.id });
    expect(measures.map(({ kind, state }) => [kind, state])).toEqual([['revocation', 'proposed']]);
    // Proposed in the name of whoever graded, so that one approver is enough to publish and, after the hearing, to decide.
    expect(measures[0]?.proposed.by).toBe(world.authority.clerk.person);
    // A paper bears words, never ids of grades, caps or records.
    expect(`${measures[0]?.facts}${measures[0]?.evidence}`).not.toMatch(/[a-z]/);
    expect((await world.desk.shelf.find('platform', platform.id))?.state).toBe('active');
  });

  test('the host states its view of the draft in time, and nobody else does; a visit is put down while it is scored', async () => {
    const platform = await world.platform();
    const campaign = await running(platform);
    await beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 }));
    const [open] = await world.desk.shelf.where('evaluation', { campaign });
    const evaluation = open?.id ?? '';
    const visit = { evaluation, version: 2, on: '2027-07-01', by: ['示例甲'], findings: '示例：与自评一致' };
    const visited = await recordSiteVisit(world.desk, act(world.authority.clerk, LATER, visit));
    expect(visited).toMatchObject({ ok: true, value: { state: 'assessed' } });
    const tomorrow = { ...visit, version: 3, on: '2027-07-13' };
    expect(await recordSiteVisit(world.desk, act(world.authority.clerk, LATER, tomorrow))).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    await scored(campaign, 1);
    await gradeCampaign(world.desk, act(world.authority.clerk, LATER, { campaign, version: 3, caps: [] }));
    const body = { evaluation, version: 4, text: '示例：申辩意见' };
    const strange = await stateOnEvaluation(world.desk, act(world.recommender.approver, LATER, body));
    expect(strange.ok).toBe(false);
    const late = await stateOnEvaluation(world.desk, act(world.submitter, PUBLISHED, body));
    expect(late).toMatchObject({ refusal: { kind: 'too-late' } });
    const stated = await stateOnEvaluation(world.desk, act(world.submitter, LATER, body));
    expect(stated).toMatchObject({ ok: true, value: { state: 'graded' } });
    expect((await world.desk.shelf.find('evaluation', evaluation))?.statement?.text).toBe('示例：申辩意见');
  });

  test('whoever planned it does not start it; a stranger does not find it', async () => {
    const planned = await plan([await world.platform()]);
    const campaign = planned.ok ? planned.value.id : '';
    const clerk = world.authority.clerk;
    if (clerk.office === null) throw new Error('no office');
    const self = { ...clerk, office: { ...clerk.office, role: 'authority-approver' as const } };
    const body = { campaign, version: 1 };
    expect(await startCampaign(world.desk, act(self, AT, body))).toMatchObject({
      refusal: { kind: 'same-person' },
    });
    for (const actor of [world.submitter, world.recommender.approver]) {
      expect(await startCampaign(world.desk, act(actor, AT, body))).toMatchObject({
        refusal: { kind: 'not-found', evidence: {} },
      });
    }
  });

  test('an expert scores nothing before the declaration, and every criterion of the sheet after it', async () => {
    const campaign = await running(await world.platform());
    await beginScoring(world.desk, act(world.authority.clerk, LATER, { campaign, version: 2 }));
    const [assessment] = await world.desk.shelf.where('assessment', { within: campaign });
    const actor = experts.find(({ id }) => id === assessment?.expert)?.actor;
    if (assessment === undefined || actor === undefined) throw new Error('nobody was asked');
    const on = { assessment: assessment.id, version: 1 };
    const criteria = (SHEET()?.qualitative ?? []).map(({ id }) => id);
    const half = criteria.slice(1).map((criterion) => ({ criterion, halfPoints: 1, comment: '' }));
    const before = await scoreAssessment(world.desk, act(actor, LATER, { ...on, scores: [], comment: '' }));
    expect(before).toMatchObject({ refusal: { kind: 'wrong-state' } });
    await declareAssessment(world.desk, act(actor, LATER, { ...on, conflict: false, reason: '' }));
    const missing = await scoreAssessment(
      world.desk,
      act(actor, LATER, { ...on, version: 2, scores: half, comment: '' }),
    );
    expect(missing).toMatchObject({
      refusal: { kind: 'incomplete', evidence: { fields: criteria.slice(0, 1) } },
    });
    const over = [...half, { criterion: criteria[0] ?? '', halfPoints: 201, comment: '' }];
    const wrong = await scoreAssessment(
      world.desk,
      act(actor, LATER, { ...on, version: 2, scores: over, comment: '' }),
    );
    expect(wrong).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
  });
});

describe('what is reckoned from the record and never typed (B5.2, B5.3)', () => {
  test('published achievements of the period and the share of the operating record that is kept', async () => {
    const platform = await world.platform();
    const period = { from: day('2026-01-22'), until: day('2027-05-01') };
    const empty = await reckonIndicators(world.desk, world.programme, platform, period);
    expect(empty.computed).toMatchObject({ achievements_selected: 0, operating_record_ratio: 0 });
    const of = { platform: platform.id, programme: platform.programme };
    for (const item of ['managing-body', 'managing-head', 'mechanism']) {
      const from = item === 'mechanism' ? day('2027-06-01') : platform.announcedOn;
      const written = { item, values: { name: '示例' }, from, filing: null };
      const chance = act(world.submitter, AT, null);
      await world.put(
        'recordEntry',
        newEntry(chance, { id: of.platform, programme: of.programme }, written, 0),
      );
    }
    await world.put('selection', published(platform, '2027-04-30T02:00:00.000Z', true));
    await world.put('selection', published(platform, '2027-05-02T02:00:00.000Z', true));
    const { computed } = await reckonIndicators(world.desk, world.programme, platform, period);
    // Six items are required; one of the three entered begins after the period.
    expect(computed['operating_record_ratio']).toBeCloseTo(2 / 6, 10);
    expect(computed['achievements_selected']).toBe(1);
  });
});

function published(platform: Platform, at: string, chosen: boolean): Selection {
  const by = world.submitter.person;
  if (by === null) throw new Error('nobody');
  const when = { by, at: instant(at) };
  const entry = {
    platform: platform.id,
    title: '示例',
    holder: '示例',
    kind: 'product',
    hundredths: 8000,
    reason: '',
    doubt: '',
  };
  return {
    id: newId('sel'),
    version: 1,
    state: 'published',
    programme: platform.programme,
    programmeDigest: world.round.programmeDigest,
    year: 2027,
    title: '示例',
    filesUntil: day('2027-03-01'),
    noticeFrom: null,
    noticeUntil: null,
    entries: [
      { ...entry, filing: newId('fil'), chosen },
      { ...entry, filing: newId('fil'), chosen: false },
    ],
    cancelReason: '',
    prepared: when,
    called: when,
    chosen: when,
    confirmed: when,
    published: when,
  };
}

describe('grades', () => {
  test.each<[number, readonly string[], Evaluation['grade']]>([
    [9000, [], 'excellent'],
    [8999, [], 'good'],
    [6500, [], 'good'],
    [6499, [], 'pass'],
    [6000, [], 'pass'],
    [5999, [], 'fail'],
    [0, [], 'fail'],
    [10000, ['good'], 'good'],
    [10000, ['good', 'fail'], 'fail'],
    [6200, ['good'], 'pass'],
  ])('%i hundredths under caps %j are %s (defaults of the programme)', (total, caps, grade) => {
    expect(gradeOf(world.programme, total, caps)).toBe(grade);
  });
});
