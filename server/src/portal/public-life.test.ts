import { canonicalBytes, day, instant, mintId, sha256, sha256Hex, utf8 } from '@qichuang/base';
import type { Application, Campaign, Evaluation, Filing, Platform, Selection } from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { House } from '../house.ts';
import { type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { publicLife } from './public-life.ts';

const id = <Kind extends string>(prefix: Kind, seed: string) =>
  mintId(prefix, sha256(utf8(`public life ${seed}`)));
const AT = instant('2026-03-20T02:00:00.000Z');
const by = { by: id('per', 'clerk'), at: AT };

let cases: Cases;
let platform: Platform;

beforeAll(async () => {
  cases = await openCases();
  const designated = cases.of('designated');
  if (designated.recommender === null) throw new Error('no recommender');
  const goals = [
    { goal_indicator: 'patents_granted', goal_year1: 4, goal_year2: 6, goal_year3: 10 },
    { goal_indicator: 'transfer_income', goal_year1: 100, goal_year2: 100, goal_year3: 200 },
    { goal_indicator: 'staff_doctors', goal_year1: 5, goal_year2: 8, goal_year3: 10 },
  ];
  const applied = canonicalBytes({ values: { goals_table: goals } });
  const application: Application = {
    ...designated,
    version: designated.version + 1,
    copies: [
      { id: id('cpy', 'application'), number: 2, hash: sha256Hex(applied), at: AT, by: designated.beganBy },
    ],
  };
  platform = {
    id: id('plt', 'one'),
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2025-0009',
    application: application.id,
    announcement: id('ann', 'one'),
    round: cases.round.id,
    programme: application.programme,
    category: application.category,
    kind: '',
    name: '虚构海洋智算实验室',
    organisation: application.organisation,
    organisationName: '虚构泉城大学',
    partners: [],
    recommender: designated.recommender,
    city: '3701',
    announcedOn: day('2025-01-10'),
    validFrom: day('2025-01-10'),
    validUntil: day('2028-01-09'),
    plaque: false,
  };
  const reported = canonicalBytes({
    reckoned: { patents_granted: 5, transfer_income: 90, staff_doctors: 4 },
    values: {},
  });
  const report: Filing = {
    id: id('fil', 'report'),
    version: 1,
    state: 'accepted',
    kind: 'annual-report',
    programme: platform.programme,
    programmeDigest: cases.round.programmeDigest,
    category: platform.category,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    period: '2025',
    about: '',
    dueOn: day('2026-03-31'),
    beganBy: null,
    beganAt: AT,
    since: AT,
    answerBy: null,
    firstSubmittedAt: AT,
    receipt: 'R-9',
    copies: [{ id: id('cpy', 'report'), number: 1, hash: sha256Hex(reported), at: AT, by: by.by }],
    returned: [],
    endorsement: null,
    outcome: { reason: '', clause: null, ...by },
  };
  const waiting: Filing = {
    ...report,
    id: id('fil', 'waiting'),
    state: 'endorsed',
    period: '2026',
    receipt: 'R-10',
    outcome: null,
  };
  const campaign: Campaign = {
    id: id('cam', 'one'),
    version: 1,
    state: 'published',
    kind: 'ad-hoc',
    programme: platform.programme,
    programmeDigest: cases.round.programmeDigest,
    title: '虚构评价',
    year: 2026,
    from: day('2025-01-01'),
    until: day('2025-12-31'),
    platforms: [platform.id],
    expertsEach: 1,
    selfAssessmentDueOn: day('2026-02-01'),
    prepared: by,
    confirmed: by,
    graded: by,
    statementUntil: AT,
    published: { ...by, documentNumber: '虚构〔2026〕1号' },
    cancelReason: '',
  };
  const evaluation: Evaluation = {
    id: id('evl', 'one'),
    version: 1,
    state: 'published',
    campaign: campaign.id,
    programme: platform.programme,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    category: platform.category,
    kind: '',
    quantitative: [],
    qualitative: [],
    siteVisit: null,
    statement: null,
    totalHundredths: 9_240,
    caps: [],
    grade: 'excellent',
    gradeReason: '',
  };
  const entry = (title: string, chosen: boolean) => ({
    filing: id('fil', title),
    platform: platform.id,
    title,
    holder: '虚构泉城大学',
    kind: '',
    hundredths: 9_000,
    chosen,
    reason: '',
    doubt: '',
  });
  const selection: Selection = {
    id: id('sel', 'one'),
    version: 1,
    state: 'published',
    programme: platform.programme,
    programmeDigest: cases.round.programmeDigest,
    year: 2026,
    title: '虚构征集',
    filesUntil: day('2026-02-01'),
    noticeFrom: null,
    noticeUntil: null,
    entries: [entry('入选成果', true), entry('未入选成果', false)],
    cancelReason: '',
    prepared: by,
    called: by,
    chosen: by,
    confirmed: by,
    published: by,
  };
  await put(
    cases.store,
    [
      { kind: 'application', previous: designated, next: application },
      { kind: 'platform', previous: null, next: platform },
      { kind: 'filing', previous: null, next: report },
      { kind: 'filing', previous: null, next: waiting },
      { kind: 'campaign', previous: null, next: campaign },
      { kind: 'evaluation', previous: null, next: evaluation },
      { kind: 'selection', previous: null, next: selection },
    ] as Parameters<typeof put>[1],
    {
      frozen: [
        { hash: sha256Hex(applied), bytes: applied },
        { hash: sha256Hex(reported), bytes: reported },
      ],
    },
  );
});

afterAll(async () => {
  await cases.store.close();
});

const lifeOn = (on: string) => publicLife(cases.room as House, platform, DIGITAL_ECONOMY_2023, day(on));

describe('what everyone reads of a platform’s years (A3.8, B5.2, B5.3)', () => {
  test('three-year goals beside what accepted reports say; of money only the share', async () => {
    const { goals, goalsAsOf } = await lifeOn('2026-04-01');
    expect(goals.map(({ id: of, figures, percent }) => ({ of, figures, percent }))).toEqual([
      // The last year's goal for what is counted at its end, the sum for what adds up.
      { of: 'staff_doctors', figures: { goal: 10, reached: 4 }, percent: 40 },
      { of: 'patents_granted', figures: { goal: 20, reached: 5 }, percent: 25 },
      { of: 'transfer_income', figures: null, percent: 23 },
    ]);
    expect(goalsAsOf).toBe('2026-03-20');
  });

  test('before a report was taken in nothing of it is told, and no later grade on an earlier day', async () => {
    const { goals, goalsAsOf, grade, events } = await lifeOn('2026-03-19');
    expect(goalsAsOf).toBeNull();
    expect(goals.find(({ id: of }) => of === 'patents_granted')?.figures).toEqual({ goal: 20, reached: 0 });
    expect([grade, events]).toEqual([null, []]);
  });

  test('the published grade without its points, and the achievement that was chosen, not the other', async () => {
    const { grade, events } = await lifeOn('2026-04-01');
    expect(grade).toMatchObject({ year: 2026, grade: { zh: '优秀' } });
    expect(events.map(({ what }) => what.zh)).toEqual(['绩效评估：优秀', '入选 2026 年度重大创新成果']);
    expect(JSON.stringify(events)).not.toMatch(/92\.4|9240|未入选/);
  });
});
