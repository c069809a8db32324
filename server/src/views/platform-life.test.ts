import { addMs, day, mintId, sha256, utf8 } from '@qichuang/base';
import type { Actor, Campaign, Evaluation, Filing, Platform, RecordEntry, Voice } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { platformLife } from './platform-life.ts';
import { recordPlatform } from './platform-record.ts';

const id = <Kind extends string>(prefix: Kind, seed: string) => mintId(prefix, sha256(utf8(seed)));

let cases: Cases;
let platform: Platform;

beforeAll(async () => {
  cases = await openCases();
  const application = cases.of('designated');
  if (application.recommender === null) throw new Error('no recommender');
  const { recommender } = application;
  platform = {
    id: id('plt', 'life'),
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2024-0001',
    application: application.id,
    announcement: id('ann', 'life'),
    round: cases.round.id,
    programme: application.programme,
    category: application.category,
    kind: application.kind,
    name: '虚构海洋智算实验室',
    organisation: application.organisation,
    organisationName: '虚构泉城大学',
    partners: [],
    recommender,
    city: '3701',
    announcedOn: day('2025-01-10'),
    validFrom: day('2025-01-10'),
    validUntil: day('2028-01-09'),
    plaque: false,
  };
  const of = {
    version: 1,
    programme: platform.programme,
    platform: platform.id,
    organisation: platform.organisation,
    recommender,
  };
  const report: Filing = {
    ...of,
    id: id('fil', 'report'),
    state: 'returned',
    kind: 'annual-report',
    programmeDigest: cases.round.programmeDigest,
    category: platform.category,
    period: '2024',
    about: '',
    dueOn: day('2025-03-31'),
    beganBy: null,
    beganAt: AT,
    since: AT,
    answerBy: null,
    firstSubmittedAt: addMs(AT, -86_400_000),
    receipt: 'R-1',
    copies: [],
    returned: [
      {
        kind: 'return',
        reasons: [{ target: '', text: '请补充数据（虚构）。', clause: null }],
        by: id('per', 'clerk'),
        at: AT,
        dueAt: AT,
      },
    ],
    endorsement: null,
    outcome: null,
  };
  const draft: Filing = {
    ...report,
    id: id('fil', 'draft'),
    state: 'draft',
    kind: 'change',
    about: 'rename',
    period: '',
    dueOn: null,
    firstSubmittedAt: null,
    receipt: null,
    returned: [],
  };
  const campaign: Campaign = {
    id: id('cam', 'life'),
    version: 1,
    state: 'graded',
    kind: 'ad-hoc',
    programme: platform.programme,
    programmeDigest: cases.round.programmeDigest,
    title: '虚构运行评价',
    year: 2025,
    from: day('2024-01-01'),
    until: day('2024-12-31'),
    platforms: [platform.id],
    expertsEach: 1,
    selfAssessmentDueOn: day('2025-05-01'),
    prepared: { by: id('per', 'clerk'), at: AT },
    confirmed: null,
    graded: null,
    statementUntil: AT,
    published: null,
    cancelReason: '',
  };
  const evaluation: Evaluation = {
    ...of,
    id: id('evl', 'life'),
    state: 'graded',
    campaign: campaign.id,
    category: platform.category,
    kind: '',
    quantitative: [],
    qualitative: [],
    siteVisit: null,
    statement: null,
    totalHundredths: 6_500,
    caps: [],
    grade: 'pass',
    gradeReason: '',
  };
  const voice: Voice = {
    ...of,
    id: id('voi', 'life'),
    state: 'raised',
    number: 'V-1',
    kind: 'problem',
    topic: 'funds',
    title: '虚构问题',
    text: '',
    done: '',
    wanted: '',
    urgent: false,
    files: [],
    raisedBy: id('per', 'host'),
    raisedAt: AT,
    answerDueOn: day('2025-06-10'),
    passedOn: null,
    assignedTo: '',
    answer: null,
    rating: null,
    earlier: [],
    published: null,
  };
  await put(cases.store, [
    { kind: 'platform', previous: null, next: platform },
    name('a', '虚构海洋实验室', '2025-01-10', '2025-03-31'),
    name('b', platform.name, '2025-04-01', null),
    { kind: 'filing', previous: null, next: report },
    { kind: 'filing', previous: null, next: draft },
    { kind: 'campaign', previous: null, next: campaign },
    { kind: 'evaluation', previous: null, next: evaluation },
    { kind: 'voice', previous: null, next: voice },
  ] as Parameters<typeof put>[1]);
});

afterAll(async () => {
  await cases.store.close();
});

function name(seed: string, called: string, from: string, until: string | null) {
  const next: RecordEntry = {
    id: id('ren', `life-${seed}`),
    version: 1,
    state: 'standing',
    platform: platform.id,
    programme: platform.programme,
    item: 'name',
    validFrom: day(from),
    validUntil: until === null ? null : day(until),
    values: { name: called },
    files: [],
    recordedAt: AT,
    recordedBy: null,
    filing: null,
    supersededAt: null,
    supersededBy: null,
    correctionReason: '',
  };
  return { kind: 'recordEntry', previous: null, next };
}

const lifeFor = (actor: Actor) => platformLife(cases.room, actor, platform);

describe('a platform’s life within the reader’s sight (A3.6–A4.3, B5.2–B6.3)', () => {
  test('the latest first: returned after it was handed in late, the earlier name, the announcement', async () => {
    const { events } = await lifeFor(cases.actors.applicant);
    expect(events.map(({ on, says }) => `${on} ${says.zh}`)).toEqual([
      '2025-05-20 退回2024年度报告（含工作总结）',
      '2025-05-20 提出问题',
      '2025-05-19 逾期报送2024年度报告（含工作总结）',
      '2025-04-01 平台名称变更',
      '2025-01-10 公布认定，有效期 2025-01-10 至 2028-01-09',
    ]);
    expect(events.find(({ says }) => says.zh === '平台名称变更')?.note).toBe(
      '虚构海洋实验室 → 虚构海洋智算实验室',
    );
  });

  test('a draft is its host’s, a problem its recommender’s until it is passed on, a draft grade nobody’s line', async () => {
    const seen = async (actor: Actor) => {
      const { counts, events } = await lifeFor(actor);
      return {
        changes: counts.changes,
        filings: counts.filings,
        voices: counts.voices,
        grades: events.filter(({ section }) => section === 'evaluations').length,
        raised: events.filter(({ section }) => section === 'voices').length,
      };
    };
    const { applicant, recommender, authority } = cases.actors;
    expect(await seen(applicant)).toEqual({ changes: 1, filings: 1, voices: 1, grades: 0, raised: 1 });
    expect(await seen(recommender)).toEqual({ changes: 0, filings: 1, voices: 1, grades: 0, raised: 1 });
    expect(await seen(authority)).toEqual({ changes: 0, filings: 1, voices: 0, grades: 0, raised: 0 });
  });

  test('to everybody else there is no such page', async () => {
    const { stranger, partner, expert, visitor } = cases.actors;
    for (const actor of [stranger, partner, expert, visitor])
      expect(await recordPlatform(cases.room, actor, platform.id)).toBeUndefined();
  });
});
