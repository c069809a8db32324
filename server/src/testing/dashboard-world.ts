import {
  addDays,
  canonicalBytes,
  type Day,
  dayIn,
  type Id,
  type Instant,
  instantOf,
  mintId,
  SHANGHAI,
  sha256,
  sha256Hex,
  utf8,
  yearOf,
} from '@qichuang/base';
import type { Write } from '@qichuang/casework';
import type {
  Application,
  ApplicationState,
  Campaign,
  Evaluation,
  Filing,
  Inspection,
  InspectionTask,
  Measure,
  Milestone,
  Objection,
  Organisation,
  Platform,
  Support,
} from '@qichuang/domain';
import { makeUscc } from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { type PlatformHouse, PROGRAMME } from './platform-house.ts';

const CATEGORIES = DIGITAL_ECONOMY_2023.categories.map(({ id }) => id);
const CITIES = ['3701', '3702', '3706'];
const STATES: readonly ApplicationState[] = [
  'submitted',
  'returned',
  'recommended',
  'accepted',
  'in_review',
  'reviewed',
  'selected',
  'on_notice',
  'not_recommended',
  'not_accepted',
  'not_selected',
  'withdrawn',
];

/** Of one city by the test house's bureau, of the others by another: so a test sees where sight ends. */
export interface DashboardWorld {
  readonly platforms: readonly Platform[];
  /** The year of the reports that were taken in. */
  readonly reportYear: number;
  readonly today: Day;
}

/** Twelve platforms in three cities, one of each thing that can happen to them, and an application in every state. */
export async function makeDashboardWorld(house: PlatformHouse): Promise<DashboardWorld> {
  const { put, round, holder } = house;
  let made = 0;
  function newId<Kind extends string>(prefix: Kind): Id<Kind> {
    made += 1;
    return mintId(prefix, sha256(utf8(`dashboard ${made}`)));
  }
  const at = house.open.house.clock.now();
  const today = dayIn(at, SHANGHAI);
  const earlier = (days: number): Instant => instantOf(Date.parse(at) - days * 86_400_000);
  const own = (await house.open.house.desk.shelf.where('recommender', { city: '3701' }))[0]?.id;
  if (own === undefined) throw new Error('no bureau');
  const other = newId('rec');
  await put(
    write('recommender', {
      id: other,
      version: 1,
      state: 'active',
      kind: 'city',
      name: '另一示例市工业和信息化局',
      nameEn: 'Another Sample City Bureau',
      city: '3702',
    }),
  );
  const elsewhere: Organisation = {
    ...holder,
    id: newId('org'),
    version: 1,
    uscc: makeUscc('9', '1', '370200', 'MA0000D1'),
    name: '虚构海岸科技有限公司',
    region: '370202',
  };
  await put(write('organisation', elsewhere));
  const by = newId('per');
  const prepared = { by, at: earlier(40) };
  const of = (nth: number) => {
    const city = CITIES[nth % CITIES.length] ?? '3701';
    const mine = city === '3701';
    return { city, recommender: mine ? own : other, organisation: mine ? holder : elsewhere };
  };

  async function application(state: ApplicationState, nth: number, category: string): Promise<Application> {
    const { organisation, recommender } = of(nth);
    const bytes = canonicalBytes({
      values: {
        goals_table: [
          { goal_indicator: 'patents_granted', goal_year1: 2, goal_year2: 4 + nth, goal_year3: 6 },
        ],
      },
      nth,
      state,
    });
    const hash = sha256Hex(bytes);
    const id = newId('app');
    const next: Application = {
      id,
      version: 1,
      state,
      round: round.id,
      programme: PROGRAMME,
      programmeDigest: round.programmeDigest,
      category,
      kind: '',
      organisation: organisation.id,
      recommender,
      name: `示例${state}${nth}`,
      beganBy: by,
      beganAt: earlier(60),
      since: earlier(50),
      dueAt: null,
      extendedUntil: null,
      receipt: `SDDE25-${id}`,
      copies: [{ id: newId('cpy'), number: 1, hash, at: earlier(55), by }],
      returned: [],
      reasons: [],
      statements: [],
      recommendation: null,
      outcome: null,
      lapsedFrom: null,
    };
    await house.open.house.desk.shelf.commit({
      ...NOTHING,
      writes: [write('application', next)],
      frozen: [{ hash, bytes }],
      request: { key: `dash-${next.id}`, by: 'fixture', digest: 'd' },
    });
    return next;
  }

  const onNotice: Application[] = [];
  for (const [nth, state] of STATES.entries()) {
    const made = await application(state, nth, CATEGORIES[nth % CATEGORIES.length] ?? '');
    if (state === 'on_notice') onNotice.push(made);
  }

  const reportYear = yearOf(today) - 1;
  const platforms: Platform[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    const category = CATEGORIES[nth % CATEGORIES.length] ?? '';
    const { city, organisation, recommender } = of(nth);
    const from = await application('designated', nth, category);
    const announcedOn = addDays(today, nth === 11 ? -1200 : -700 + nth * 20);
    const next: Platform = {
      id: newId('plt'),
      version: 1,
      state: nth === 10 ? 'revoked' : 'active',
      number: `SDDE-T-2024-${String(nth).padStart(4, '0')}`,
      application: from.id,
      announcement: newId('ann'),
      round: round.id,
      programme: PROGRAMME,
      category,
      kind: '',
      name: `虚构示例平台${nth}`,
      organisation: organisation.id,
      organisationName: organisation.name,
      partners: [],
      recommender,
      city,
      announcedOn,
      validFrom: announcedOn,
      validUntil: addDays(announcedOn, nth === 9 ? 400 : 1095),
      plaque: false,
      ...(nth === 10 ? { endedOn: addDays(today, -30) } : {}),
    };
    platforms.push(next);
    await put(write('platform', next));
    await happen(next, nth);
  }
  const [objected] = onNotice;
  if (objected !== undefined) {
    const notice = newId('ntc');
    await put(
      write('notice', {
        id: notice,
        version: 1,
        state: 'published',
        round: round.id,
        programme: PROGRAMME,
        number: '',
        title: '示例公示',
        startsOn: today,
        workingDays: 5,
        until: at,
        entries: [],
        prepared,
        published: prepared,
      } as unknown as Extract<Write, { kind: 'notice' }>['next']),
    );
    await put(
      write('objection', {
        id: newId('obj'),
        version: 1,
        state: 'filed',
        number: 'OBJ-D1',
        notice,
        application: objected.id,
        round: round.id,
        programme: PROGRAMME,
        answerDueOn: addDays(today, 15),
      } as unknown as Objection),
    );
  }
  return { platforms, reportYear, today };

  async function happen(platform: Platform, nth: number): Promise<void> {
    const part = {
      version: 1,
      programme: PROGRAMME,
      platform: platform.id,
      organisation: platform.organisation,
      recommender: platform.recommender,
    };
    const filing: Omit<Filing, 'id' | 'kind' | 'period' | 'dueOn' | 'state' | 'firstSubmittedAt' | 'copies'> =
      {
        ...part,
        programmeDigest: round.programmeDigest,
        category: platform.category,
        about: '',
        beganBy: null,
        beganAt: earlier(400),
        since: earlier(300),
        answerBy: null,
        receipt: null,
        returned: [],
        endorsement: null,
        outcome: null,
      };
    const years = [reportYear, reportYear - 1];
    for (const year of years) {
      const taken = nth % 4 !== 3;
      const bytes = canonicalBytes({
        reckoned: {
          patents_granted: 3 + nth + (year - reportYear),
          transfer_income: 12.5 * nth,
          rd_expense: 100,
        },
        platform: platform.id,
        year,
      });
      const hash = sha256Hex(bytes);
      const report: Filing = {
        ...filing,
        id: newId('fil'),
        kind: 'annual-report',
        period: String(year),
        dueOn: `${year + 1}-03-31` as Day,
        state: taken ? 'accepted' : 'draft',
        firstSubmittedAt: taken
          ? instantOf(Date.parse(`${year + 1}-0${nth % 2 === 0 ? 3 : 4}-20T02:00:00.000Z`))
          : null,
        copies: taken ? [{ id: newId('cpy'), number: 1, hash, at: earlier(200), by }] : [],
      };
      await house.open.house.desk.shelf.commit({
        ...NOTHING,
        writes: [write('filing', report)],
        frozen: taken ? [{ hash, bytes }] : [],
        request: { key: `dash-${report.id}`, by: 'fixture', digest: 'd' },
      });
    }
    const plan: Filing = {
      ...filing,
      id: newId('fil'),
      kind: 'annual-work-plan',
      period: String(yearOf(today)),
      dueOn: addDays(today, 20),
      state: 'draft',
      firstSubmittedAt: null,
      copies: [],
    };
    const milestone: Milestone = {
      ...part,
      id: newId('mst'),
      state: nth % 3 === 0 ? 'done' : 'planned',
      origin: 'general',
      general: null,
      task: '示例任务',
      deliverable: '',
      dueOn: addDays(today, nth % 2 === 0 ? -10 : 10),
      doneOn: null,
      proof: [],
      note: '',
      checked: null,
      asked: null,
      moved: [],
    };
    const support: Support = {
      ...part,
      id: newId('sup'),
      state: nth === 5 ? 'struck' : 'standing',
      kind: nth % 2 === 0 ? 'award-subsidy' : 'fund',
      source: nth % 3 === 0 ? 'provincial' : 'city',
      sourceName: '示例市财政局',
      amountFen: 50_000_000 + nth,
      receivedFen: 0,
      decidedOn: `${reportYear}-06-01` as Day,
      year: reportYear,
      purpose: '示例用途',
      documentNumber: '',
      files: [],
      pilot: null,
      confirmedBy: by,
      recordedBy: by,
      recordedAt: earlier(100),
      struckReason: '',
    };
    const measure: Measure = {
      ...part,
      id: newId('mea'),
      state: 'running',
      kind: 'rectification',
      source: { kind: 'other', id: '' },
      ground: '示例事由',
      facts: '',
      evidence: '',
      clause: 'B5.3',
      hearingUntil: null,
      statement: null,
      dueOn: addDays(today, nth % 2 === 0 ? -3 : 30),
      proposed: prepared,
      decided: { ...prepared, reason: '', documentNumber: '' },
      concluded: null,
    };
    await put(
      write('filing', plan),
      write('milestone', milestone),
      write('support', support),
      write('measure', measure),
    );
    await put(...graded(platform, nth, part), ...inspected(platform, nth, part));
  }

  type Part = Pick<Evaluation, 'version' | 'programme' | 'platform' | 'organisation' | 'recommender'>;

  function graded(platform: Platform, nth: number, part: Part): readonly Write[] {
    const campaign: Campaign = {
      id: newId('cam'),
      version: 1,
      state: 'published',
      kind: 'ad-hoc',
      programme: PROGRAMME,
      programmeDigest: round.programmeDigest,
      title: '示例评价',
      year: reportYear,
      from: today,
      until: today,
      platforms: [platform.id],
      expertsEach: 3,
      selfAssessmentDueOn: today,
      prepared,
      confirmed: prepared,
      graded: prepared,
      statementUntil: null,
      published: { ...prepared, documentNumber: '' },
      cancelReason: '',
    };
    const evaluation: Evaluation = {
      ...part,
      id: newId('evl'),
      state: 'published',
      campaign: campaign.id,
      category: platform.category,
      kind: '',
      quantitative: [],
      qualitative: [],
      siteVisit: null,
      statement: null,
      totalHundredths: 8_500,
      caps: [],
      grade: (['excellent', 'good', 'pass', 'fail'] as const)[nth % 4] ?? 'good',
      gradeReason: '',
    };
    return [write('campaign', campaign), write('evaluation', evaluation)];
  }

  function inspected(platform: Platform, nth: number, part: Part): readonly Write[] {
    const inspection: Inspection = {
      id: newId('isp'),
      version: 1,
      state: 'published',
      plan: newId('ipl'),
      programme: PROGRAMME,
      year: reportYear,
      name: `示例抽查${nth}`,
      objectsDraw: null,
      inspectorsDraw: null,
      inspectedUntil: null,
      prepared,
      published: prepared,
    };
    const task: InspectionTask = {
      ...part,
      id: newId('itk'),
      state: nth % 2 === 0 ? 'published' : 'concluded',
      inspection: inspection.id,
      programmeDigest: round.programmeDigest,
      category: platform.category,
      items: [],
      inspectors: [],
      persons: [],
      declined: [],
      replaced: [],
      inspectOn: today,
      notified: null,
      beganAt: null,
      findings: {
        items: [],
        overall: nth % 4 === 0 ? 'rectify' : 'normal',
        facts: '',
        rectifyUntil: null,
        party: { name: '', stand: 'signed', reason: '', statement: '' },
      },
      receipt: null,
      copies: [],
      signatures: [],
      reopened: [],
      enteredAt: null,
      endedOn: today,
      objectionUntil: null,
      objection: null,
      answer: null,
      rectification: null,
      concluded: prepared,
      published: nth % 2 === 0 ? prepared : null,
      dropped: null,
    };
    return [write('inspection', inspection), write('inspectionTask', task)];
  }
}

const NOTHING = { facts: [], messages: [], numbers: [], frozen: [], drafts: [], answer: null };

function write<Kind extends Write['kind']>(kind: Kind, next: Extract<Write, { kind: Kind }>['next']): Write {
  // One kind and its thing belong together by the signature; the union cannot say so.
  return { kind, previous: null, next } as Write;
}
