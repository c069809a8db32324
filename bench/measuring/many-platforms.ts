import {
  addDays,
  canonicalBytes,
  type Day,
  day,
  type Id,
  type Instant,
  instant,
  mintId,
  sha256,
  sha256Hex,
  utf8,
} from '@qichuang/base';
import type { Change, Desk, Write } from '@qichuang/casework';
import {
  type ApplicationState,
  CITIES,
  type ListEntry,
  type Measure,
  makeUscc,
  type NoticeId,
  type OrganisationId,
  type PlatformId,
  type RecommenderId,
  type RoundId,
  type Things,
} from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';

const PROGRAMME = DIGITAL_ECONOMY_2023;
const DIGEST = programmeDigest(PROGRAMME);
const YEARS = [2023, 2024, 2025] as const;
/** How many things are written in one transaction. */
const BATCH = 400;

/** Made-up shares of cities, the largest first, so that the numbers look like a province’s. */
const SHARES = [20, 17, 7, 2, 4, 10, 9, 5, 3, 5, 3, 5, 3, 2, 3, 2];

interface Fact {
  readonly kind: keyof Things;
  readonly id: string;
  readonly act: string;
  readonly at: Instant;
  readonly from: string | null;
  readonly to: string;
}

/** Whom a bench looks at a store of many platforms as, and what it goes on with there. */
export interface ManyPlatforms {
  /** Whoever recommends the most. */
  readonly recommender: RecommenderId;
  /** Whoever holds the first of them. */
  readonly holder: OrganisationId;
  /** Of the last round: its time is over, and nobody has announced what is on it. */
  readonly notice: NoticeId;
}

/** A province at work: platforms over three rounds, with everything that happened to them in as many years, and its facts. */
export async function manyPlatforms(shelf: Desk['shelf'], count: number): Promise<ManyPlatforms> {
  const bench = openWriter(shelf);
  const entries: ListEntry[] = [];
  let holder: OrganisationId | undefined;
  const by = bench.id('per');
  const bureaus = CITIES.map(({ code, zh, en }) => ({
    city: code.slice(0, 4),
    id: bench.id('rec'),
    name: `${zh}工业和信息化局（示例）`,
    nameEn: `${en} Bureau (made up)`,
  }));
  for (const { id, city, name, nameEn } of bureaus)
    await bench.put('recommender', { id, version: 1, state: 'active', kind: 'city', name, nameEn, city });
  const weighted = bureaus.flatMap((bureau, nth) => Array.from({ length: SHARES[nth] ?? 1 }, () => bureau));
  const rounds: RoundId[] = [];
  for (const year of YEARS) {
    const id = bench.id('rnd');
    rounds.push(id);
    const at = (text: string) => instant(`${text}T00:00:00.000Z`);
    const window = (from: string, until: string) => ({ from: at(from), until: at(until) });
    await bench.put('round', {
      id,
      version: 1,
      state: 'called',
      programme: PROGRAMME.id,
      programmeDigest: DIGEST,
      year,
      supplementary: false,
      title: { zh: `${year} 年度示例批次`, en: `Sample round ${year}` },
      categories: PROGRAMME.categories.map((category) => category.id),
      windows: {
        apply: window(`${year}-03-01`, `${year}-05-01`),
        recommend: window(`${year}-03-01`, `${year}-06-01`),
        check: window(`${year}-06-01`, `${year}-07-01`),
        review: window(`${year}-07-01`, `${year}-10-01`),
      },
      quotas: [],
      panelSize: 3,
      namesHidden: true,
      callNumber: '',
      callPublishedOn: day(`${year}-03-01`),
      contact: { office: '示例处', phone: '', email: '', address: '' },
      calledAt: at(`${year}-03-01`),
    });
  }
  const campaign = bench.id('cam');
  await bench.put('campaign', {
    id: campaign,
    version: 1,
    state: 'published',
    kind: 'ad-hoc',
    programme: PROGRAMME.id,
    programmeDigest: DIGEST,
    title: '2025 年度示例评价',
    year: 2025,
    from: day('2024-01-01'),
    until: day('2025-04-30'),
    platforms: [],
    expertsEach: 3,
    selfAssessmentDueOn: day('2025-06-01'),
    prepared: { by, at: morning(day('2025-05-01')) },
    confirmed: { by, at: morning(day('2025-05-02')) },
    graded: { by, at: morning(day('2025-07-01')) },
    statementUntil: morning(day('2025-07-20')),
    published: { by, at: morning(day('2025-08-01')), documentNumber: '示例〔2025〕8 号' },
    cancelReason: '',
  });
  for (let nth = 0; nth < count; nth += 1) await oneMore(nth);
  const notice = bench.id('ntc');
  const round = rounds.at(-1);
  const recommender = bureaus[0]?.id;
  if (round === undefined || recommender === undefined || holder === undefined) throw new Error('no world');
  await bench.put('notice', {
    id: notice,
    version: 1,
    state: 'published',
    round,
    programme: PROGRAMME.id,
    number: '示例〔2025〕18 号',
    title: '2025 年度示例公示',
    entries,
    startsOn: day('2025-12-18'),
    days: [18, 19, 22, 23, 24].map((date) => day(`2025-12-${date}`)),
    until: instant('2025-12-24T09:30:00.000Z'),
    prepared: { by, at: morning(day('2025-12-17')) },
    published: { by, at: morning(day('2025-12-18')) },
    corrections: [],
  });
  await bench.flush();
  return { recommender, holder, notice };

  async function oneMore(nth: number): Promise<void> {
    const year = YEARS[nth % 3] ?? 2023;
    const round = rounds[nth % 3] ?? rounds[0];
    const bureau = weighted[(nth * 7) % weighted.length];
    const category =
      PROGRAMME.categories[[0, 1, 1, 1, 1, 1, 1, 2, 3, 3][(nth + Math.floor(nth / 10)) % 10] ?? 1];
    if (round === undefined || bureau === undefined || category === undefined) throw new Error('no round');
    const organisation = bench.id('org');
    const region = `${bureau.city}02`;
    await bench.put('organisation', {
      id: organisation,
      version: 1,
      state: 'active',
      uscc: makeUscc('9', '1', region, `MB${String(nth).padStart(6, '0')}`),
      name: `虚构科技${nth}有限公司`,
      formerNames: [],
      kind: 'enterprise',
      independentLegalPerson: true,
      status: 'active',
      region,
      address: '虚构路 1 号',
      registeredOn: day('2015-01-01'),
      legalRepresentative: '示例人',
      industryCode: '',
      profile: '',
      honours: [],
      defaultRecommender: bureau.id,
      records: [],
      recordCheckedOn: null,
      registeredAt: instant(`${year}-01-02T00:00:00.000Z`),
    });
    const application = bench.id('app');
    const name = `虚构方向${nth}${category.names.zh}`;
    const states = pathOf(nth, year);
    const state = states.at(-1)?.[1] ?? 'submitted';
    const hash = bench.keep({
      values: {
        goals_table: [{ goal_indicator: 'patents_granted', goal_year1: 3, goal_year2: 5, goal_year3: 8 }],
        purpose: '示例文字。'.repeat(1500),
      },
      nth,
    });
    await bench.put('application', {
      id: application,
      version: 1,
      state,
      round,
      programme: PROGRAMME.id,
      programmeDigest: DIGEST,
      category: category.id,
      kind: '',
      organisation,
      recommender: bureau.id,
      name,
      beganBy: by,
      beganAt: instant(`${year}-03-02T00:00:00.000Z`),
      since: instant(`${year}-03-02T00:00:00.000Z`),
      dueAt: null,
      extendedUntil: null,
      receipt: `SDDE${year}-${String(nth).padStart(5, '0')}`,
      copies: [{ id: bench.id('cpy'), number: 1, hash, at: instant(`${year}-04-01T00:00:00.000Z`), by }],
      returned: [],
      reasons: [],
      statements: [],
      recommendation: null,
      outcome: null,
      lapsedFrom: null,
    });
    states.forEach(([on, to], place) => {
      const from = states[place - 1]?.[1] ?? 'draft';
      bench.fact({ kind: 'application', id: application, act: `to-${to}`, at: morning(on), from, to });
    });
    if (state === 'on_notice')
      entries.push({
        application,
        category: category.id,
        kind: '',
        name,
        organisation: `虚构科技${nth}有限公司`,
        partners: [],
        recommender: bureau.name,
        city: bureau.city,
        acceptedReasons: [],
      });
    if (state !== 'designated') return;
    holder ??= organisation;
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
}

interface Part {
  readonly version: number;
  readonly programme: string;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
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

/** What becomes of an application: of ten, six are designated (the last round is still on notice), four fall away at some step. */
function pathOf(nth: number, year: number): readonly (readonly [Day, ApplicationState])[] {
  const on = (text: string) => day(`${year}-${text}`);
  const whole = [
    [on('04-01'), 'submitted'],
    [on('05-15'), 'recommended'],
    [on('06-20'), 'accepted'],
    [on('07-02'), 'in_review'],
    [on('09-20'), 'reviewed'],
    [on('10-10'), 'selected'],
    [on('12-18'), 'on_notice'],
    [on('12-29'), 'designated'],
  ] as const;
  switch (nth % 10) {
    case 3:
      return [...whole.slice(0, 1), [on('05-16'), 'not_recommended']];
    case 6:
      return [...whole.slice(0, 2), [on('06-21'), 'not_accepted']];
    case 8:
    case 9:
      return [...whole.slice(0, 5), [on('10-11'), 'not_selected']];
    default:
      return year === 2025 ? whole.slice(0, 7) : whole;
  }
}

function morning(on: Day): Instant {
  return instant(`${on}T02:00:00.000Z`);
}

function openWriter(shelf: Desk['shelf']) {
  let made = 0;
  let writes: Write[] = [];
  let frozen: { readonly hash: string; readonly bytes: Uint8Array }[] = [];
  let facts: Fact[] = [];
  let batches = 0;

  async function flush(): Promise<void> {
    if (writes.length === 0) return;
    batches += 1;
    const outcome = await shelf.commit({
      writes,
      frozen,
      facts: facts.map(({ kind, id, act, at, from, to }) => ({
        act,
        at,
        office: null,
        subject: { kind, id },
        from,
        to,
        clause: 'B5.1',
        digest: 'd',
      })) as Change['facts'],
      messages: [],
      numbers: [],
      drafts: [],
      request: { key: `many-${batches}`, by: 'bench', digest: 'd' },
      answer: null,
    });
    if (outcome !== 'written') throw new Error(`not written: ${outcome}`);
    [writes, frozen, facts] = [[], [], []];
  }

  return {
    id<Kind extends string>(prefix: Kind): Id<Kind> {
      made += 1;
      return mintId(prefix, sha256(utf8(`many ${made}`)));
    },
    async put<Kind extends keyof Things>(kind: Kind, next: Things[Kind]): Promise<void> {
      if (writes.length >= BATCH) await flush();
      // The pair is of one kind by the signature; the union of all kinds cannot say so.
      writes.push({ kind, previous: null, next } as unknown as Write);
    },
    keep(content: unknown): string {
      const bytes = canonicalBytes(content as Parameters<typeof canonicalBytes>[0]);
      const hash = sha256Hex(bytes);
      frozen.push({ hash, bytes });
      return hash;
    },
    fact: (fact: Fact) => {
      facts.push(fact);
    },
    flush,
  };
}
