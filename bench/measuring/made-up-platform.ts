import { addDays, day, type Id } from '@qichuang/base';
import type { CampaignId, Measure, OrganisationId, PlatformId, RecommenderId } from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';
import type { Place, putApplication } from './made-up-application.ts';
import { morning, type Writer } from './world-writer.ts';

const PROGRAMME = DIGITAL_ECONOMY_2023;
const DIGEST = programmeDigest(PROGRAMME);

type Applied = Awaited<ReturnType<typeof putApplication>>;

interface Part {
  readonly version: number;
  readonly programme: string;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
}

/** A designated platform with its record, milestones, grade, measures, reports and support. */
export async function putPlatform(
  bench: Writer,
  { nth, year, round, bureau, by }: Place,
  { organisation, application, name, category }: Applied,
  campaign: CampaignId,
): Promise<void> {
  const announcedOn = day(`${year}-12-29`);
  const platform = bench.id('plt');
  const part = { version: 1, programme: PROGRAMME.id, platform, organisation, recommender: bureau.id };
  await bench.put('platform', {
    id: platform,
    version: 1,
    state: 'active',
    number: `SDDE-${category.code}-${year}-${String(nth).padStart(4, '0')}`,
    application,
    announcement: bench.id('ann'),
    round,
    programme: PROGRAMME.id,
    category: category.id,
    kind: '',
    name,
    organisation,
    organisationName: `虚构科技${nth}有限公司`,
    partners: [],
    recommender: bureau.id,
    city: bureau.city,
    announcedOn,
    validFrom: announcedOn,
    validUntil: addDays(announcedOn, 1095),
    plaque: false,
  });
  bench.fact({
    kind: 'platform',
    id: platform,
    act: 'begin-platform',
    at: morning(announcedOn),
    from: null,
    to: 'active',
  });
  for (const [item, values] of [
    ['name', { name }],
    ['holder', { name: `虚构科技${nth}有限公司` }],
    ['city', { code: bureau.city }],
  ] as const)
    await bench.put('recordEntry', {
      id: bench.id('ren'),
      version: 1,
      state: 'standing',
      platform,
      programme: PROGRAMME.id,
      item,
      validFrom: announcedOn,
      validUntil: null,
      values,
      files: [],
      recordedAt: morning(announcedOn),
      recordedBy: null,
      filing: null,
      supersededAt: null,
      supersededBy: null,
      correctionReason: '',
    });
  for (let task = 0; task < 4; task += 1) {
    const milestone = bench.id('mst');
    const done = (nth + task) % 5 < 2;
    await bench.put('milestone', {
      ...part,
      id: milestone,
      state: done ? 'done' : 'planned',
      origin: 'general',
      general: null,
      task: `示例任务${task + 1}`,
      deliverable: '',
      dueOn: addDays(announcedOn, 200 + task * 250),
      doneOn: done ? addDays(announcedOn, 190 + task * 250) : null,
      proof: [],
      note: '',
      checked: null,
      asked: null,
      moved: [],
    });
    bench.fact({
      kind: 'milestone',
      id: milestone,
      act: 'plan-milestone',
      at: morning(announcedOn),
      from: null,
      to: 'planned',
    });
    if (done)
      bench.fact({
        kind: 'milestone',
        id: milestone,
        act: 'confirm-milestone',
        at: morning(addDays(announcedOn, 200 + task * 250)),
        from: 'reported',
        to: 'done',
      });
  }
  const grade = GRADES[nth % GRADES.length] ?? 'pass';
  if (year < 2025)
    await bench.put('evaluation', {
      ...part,
      id: bench.id('evl'),
      state: 'published',
      campaign,
      category: category.id,
      kind: '',
      quantitative: [],
      qualitative: [],
      siteVisit: null,
      statement: null,
      totalHundredths: { excellent: 9200, good: 8100, pass: 6600, fail: 4100 }[grade],
      caps: [],
      grade,
      gradeReason: '',
    });
  if (nth % 4 === 0) await bench.put('measure', measured(bench.id('mea'), part, by, nth));
  for (let after = year; after <= 2025; after += 1) {
    const filing = bench.id('fil');
    const handed = (nth + after) % 6 !== 0;
    const on = day(`${after + 1}-03-${(nth + after) % 9 === 0 ? '31' : '20'}`);
    const reckoned = Object.fromEntries(
      PROGRAMME.reports.annualReport.measures.map(({ id }, place) => [
        id,
        ((nth * 7 + place * 13) % 40) + (after - 2022) * 2,
      ]),
    );
    const copy = bench.keep({ filing, reckoned, values: { summary: '示例总结。'.repeat(400) } });
    await bench.put('filing', {
      ...part,
      id: filing,
      state: handed ? 'accepted' : 'draft',
      kind: 'annual-report',
      programmeDigest: DIGEST,
      category: category.id,
      period: String(after),
      about: '',
      dueOn: day(`${after + 1}-03-31`),
      beganBy: null,
      beganAt: morning(addDays(day(`${after}-12-31`), 1)),
      since: morning(on),
      answerBy: null,
      firstSubmittedAt: handed ? morning(on) : null,
      receipt: null,
      copies: handed ? [{ id: bench.id('cpy'), number: 1, hash: copy, at: morning(on), by }] : [],
      returned: [],
      endorsement: null,
      outcome: null,
    });
    if (handed)
      for (const [from, to] of [
        ['draft', 'submitted'],
        ['submitted', 'endorsed'],
        ['endorsed', 'accepted'],
      ] as const)
        bench.fact({ kind: 'filing', id: filing, act: `to-${to}`, at: morning(on), from, to });
    const support = bench.id('sup');
    await bench.put('support', {
      ...part,
      id: support,
      state: 'standing',
      kind: nth % 3 === 0 ? 'fund' : 'award-subsidy',
      source: (['national', 'provincial', 'city', 'county'] as const)[(nth + after) % 4] ?? 'city',
      sourceName: '示例财政局',
      amountFen: 30_000_000 + ((nth * 37) % 50) * 1_000_000,
      receivedFen: 0,
      decidedOn: day(`${after}-12-30`),
      year: after,
      purpose: '示例：设备购置',
      documentNumber: '',
      files: [],
      pilot: null,
      confirmedBy: by,
      recordedBy: by,
      recordedAt: morning(day(`${after}-12-30`)),
      struckReason: '',
    });
    bench.fact({
      kind: 'support',
      id: support,
      act: 'record-support',
      at: morning(day(`${after}-12-30`)),
      from: null,
      to: 'standing',
    });
  }
}

const GRADES = ['excellent', 'good', 'good', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'fail'] as const;

/** Warnings that stand, and rectifications of which some are late. */
function measured(id: Id<'mea'>, part: Part, by: Id<'per'>, nth: number): Measure {
  const warns = nth % 8 === 0;
  return {
    ...part,
    id,
    state: warns ? 'decided' : 'running',
    kind: warns ? 'warning' : 'rectification',
    source: { kind: 'other', id: '' },
    ground: '示例：年度报告与台账不符',
    facts: '示例事实',
    evidence: '示例材料',
    clause: 'B5.3',
    hearingUntil: null,
    statement: null,
    dueOn: warns ? null : addDays(day('2026-09-01'), nth % 150),
    proposed: { by, at: morning(day('2026-05-01')) },
    decided: { by, at: morning(day('2026-06-01')), reason: '示例', documentNumber: '' },
    concluded: null,
  };
}
