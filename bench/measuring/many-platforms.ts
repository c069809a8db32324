import { day, instant } from '@qichuang/base';
import type { Desk } from '@qichuang/casework';
import {
  CITIES,
  type ListEntry,
  type NoticeId,
  type OrganisationId,
  type RecommenderId,
  type RoundId,
} from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';
import { putApplication } from './made-up-application.ts';
import { putPlatform } from './made-up-platform.ts';
import { morning, openWriter } from './world-writer.ts';

const PROGRAMME = DIGITAL_ECONOMY_2023;
const DIGEST = programmeDigest(PROGRAMME);
const YEARS = [2023, 2024, 2025] as const;

/** So many applications give 500 platforms of two rounds and 250 on notice in the third. */
export const APPLICATIONS = Number(process.env['BENCH_APPLICATIONS'] ?? '1250');

/** Made-up shares of cities, the largest first, so that the numbers look like a province’s. */
const SHARES = [20, 17, 7, 2, 4, 10, 9, 5, 3, 5, 3, 5, 3, 2, 3, 2];

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
  for (let nth = 0; nth < count; nth += 1) {
    const year = YEARS[nth % 3] ?? 2023;
    const round = rounds[nth % 3] ?? rounds[0];
    const bureau = weighted[(nth * 7) % weighted.length];
    if (round === undefined || bureau === undefined) throw new Error('no round');
    const place = { nth, year, round, bureau, by };
    const applied = await putApplication(bench, place);
    if (applied.state === 'on_notice')
      entries.push({
        application: applied.application,
        category: applied.category.id,
        kind: '',
        name: applied.name,
        organisation: `虚构科技${nth}有限公司`,
        partners: [],
        recommender: bureau.name,
        city: bureau.city,
        acceptedReasons: [],
      });
    if (applied.state !== 'designated') continue;
    holder ??= applied.organisation;
    await putPlatform(bench, place, applied, campaign);
  }
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
}
