import { addDays, addYears, day, yearOf } from '@qichuang/base';
import { renewStanding } from '../declare-standing.ts';
import { inParallel } from '../in-parallel.ts';
import { type ExpertCast, expects } from '../play.ts';
import { allPages } from './all-pages.ts';
import { handIn, takeIn } from './file-filing.ts';
import { type Held, standing, type Years } from './held.ts';
import { goTo, today } from './time.ts';

const EXPERTS_EACH = 2;
const TURNS = 8;

export interface CampaignAsked {
  readonly kind: 'ad-hoc' | 'expiry' | 're-evaluation';
  readonly from: string;
  readonly until: string;
  /** Hands in no self-assessment: the cap of the programme applies. */
  readonly isSilent: (held: Held) => boolean;
  /** Percent of the points experts give on the whole. */
  readonly qualityOf: (held: Held) => number;
}

/** An evaluation from its plan to the published grades; what follows from them is proposed and decided elsewhere (A3.8, B5.3). */
export async function evaluate(years: Years, asked: CampaignAsked, some = standing(years)): Promise<string> {
  const { cast, play } = years;
  const params = { campaign: await plan(years, asked, some) };
  const started = await start(years, params.campaign);
  await selfAssess(years, params.campaign, asked, some);
  await goTo(years, addDays(await today(years), 25));
  await scoreAll(years, params.campaign, started.version, asked, some);
  const scored = await cast.clerk.asks('see-campaign', { params });
  const graded = await cast.clerk.asks('grade-campaign', {
    params,
    body: { version: scored.version, caps: [] },
  });
  await stateViews(years, params.campaign);
  const body = { version: graded.version, documentNumber: `虚构评价〔${yearOf(await today(years))}〕1号` };
  const early = await cast.approver.tries('publish-campaign', { params, body });
  expects(play, 'grades are published after the days for statements (B5.3)', !early.ok, params.campaign);
  const { statementUntil } = await cast.clerk.asks('see-campaign', { params });
  await goTo(years, addDays(day((statementUntil ?? '').slice(0, 10)), 1));
  if (cast.bothHands !== null) {
    const alone = await cast.bothHands.tries('publish-campaign', { params, body });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${params.campaign}: ${alone.ok ? 'published' : alone.problem?.kind}`,
    );
  }
  await cast.approver.asks('publish-campaign', { params, body });
  years.campaigns.push(params.campaign);
  return params.campaign;
}

async function plan(
  years: Years,
  { kind, from, until }: CampaignAsked,
  some: readonly Held[],
): Promise<string> {
  const { cast, play } = years;
  const on = await today(years);
  const { id } = await cast.clerk.asks('plan-campaign', {
    body: {
      programme: play.programme.id,
      kind,
      title: `${yearOf(on)}年度创新平台评价（虚构）`,
      from,
      until,
      selfAssessmentDueOn: addDays(on, 20),
      expertsEach: EXPERTS_EACH,
      platforms: some.map((held) => held.id),
    },
  });
  return id;
}

async function start({ cast, play }: Years, campaign: string) {
  const params = { campaign };
  const { version } = await cast.clerk.asks('see-campaign', { params });
  if (cast.bothHands !== null) {
    const alone = await cast.bothHands.tries('start-campaign', { params, body: { version } });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${campaign}: ${alone.ok ? 'started' : alone.problem?.kind}`,
    );
  }
  return cast.approver.asks('start-campaign', { params, body: { version } });
}

async function selfAssess(
  years: Years,
  campaign: string,
  { isSilent }: CampaignAsked,
  some: readonly Held[],
): Promise<void> {
  const { play } = years;
  const writing = some.filter((held) => !isSilent(held));
  play.progress.stage('self-assessments', writing.length);
  await inParallel(writing, play.atOnce, async (held) => {
    const { rows } = await held.host.asks('list-filings', {
      query: { kind: 'self-assessment', platform: held.id },
    });
    const open = rows.find(({ about, state }) => about === campaign && state === 'draft');
    if (open === undefined) throw new Error(`${held.number} was not asked for its self-assessment`);
    const filed = await handIn(years, open.id, { writer: held.host });
    await takeIn(years, filed, held.recommender.approver);
    play.progress.step();
  });
}

/** Experts declare and score; one in twenty steps back and is replaced, until every platform has its sheets. */
async function scoreAll(
  years: Years,
  campaign: string,
  started: number,
  asked: CampaignAsked,
  some: readonly Held[],
): Promise<void> {
  const { cast, play } = years;
  const params = { campaign };
  play.progress.stage('evaluation sheets', some.length * EXPERTS_EACH);
  let version = started;
  await renewStanding(cast.experts.map(({ visitor }) => visitor));
  for (let turn = 0; turn < TURNS; turn += 1) {
    ({ version } = await cast.clerk.asks('begin-scoring', { params, body: { version } }));
    const { members } = await cast.clerk.asks('see-campaign', { params });
    const evaluations = new Map(members.map(({ id, platform }) => [platform.id, id]));
    await inParallel(cast.experts, play.atOnce, (expert) =>
      workThrough(years, expert, asked, evaluations, turn),
    );
    const after = await cast.clerk.asks('see-campaign', { params });
    if (after.members.every(({ scored }) => scored >= EXPERTS_EACH)) return;
    ({ version } = after);
  }
  throw new Error(`${campaign}: sheets are missing after ${TURNS} turns`);
}

async function workThrough(
  years: Years,
  { visitor, account, institution, formerly }: ExpertCast,
  { qualityOf }: CampaignAsked,
  evaluations: ReadonlyMap<string, string>,
  turn: number,
): Promise<void> {
  const { play } = years;
  const { rows } = await allPages((query) => visitor.asks('list-own-assessments', { query }));
  // A former institution counts for three years, and was left a year before the round was called.
  const bars = [
    institution,
    ...((await today(years)) <= addYears(play.timetable.calledOn, 2) ? formerly : []),
  ];
  for (const row of rows.filter(({ about, state }) => about === 'evaluation' && state === 'assigned')) {
    const held = years.held.find(({ id }) => id === row.platform.id);
    const evaluation = evaluations.get(row.platform.id);
    if (held === undefined || evaluation === undefined) continue;
    const params = { assessment: row.id };
    const units = [held.applicant.organisation.uscc, held.holderUscc];
    expects(
      play,
      'no expert evaluates a platform of their own organisation (B5.3)',
      !units.some((uscc) => bars.includes(uscc)),
      `${account} was given ${held.number}`,
    );
    const closed = await visitor.asks('see-assessment', { params });
    expects(play, 'content stays closed until the declaration', closed.material === null, row.id);
    const conflict = play.chance.of(`assessment ${account} ${held.number} ${row.title} ${turn}`).inPercent(5);
    const declared = await visitor.asks('declare-assessment', {
      params,
      body: { version: row.version, conflict, reason: conflict ? '近三年有合作项目（虚构声明）。' : '' },
    });
    if (conflict) continue;
    const { sheet } = await visitor.asks('see-assessment', { params });
    const chance = play.chance.of(`sheet ${account} ${held.number} ${row.title}`);
    const scores = sheet.map(({ criterion, points }) => {
      const percent = Math.min(100, Math.max(0, qualityOf(held) + chance.between(-6, 6)));
      return { criterion, halfPoints: Math.round((points * 2 * percent) / 100), comment: '' };
    });
    await visitor.asks('score-assessment', {
      params,
      body: { version: declared.version, scores, comment: '材料完整（虚构评语）。' },
    });
    for (const { criterion, halfPoints } of scores) note(years, evaluation, criterion, halfPoints);
    play.progress.step();
  }
}

function note({ points }: Years, evaluation: string, criterion: string, halfPoints: number): void {
  const of = points.get(evaluation) ?? new Map<string, number[]>();
  of.set(criterion, [...(of.get(criterion) ?? []), halfPoints]);
  points.set(evaluation, of);
}

/** Hosts read their draft result and some say what they think of it. */
async function stateViews(years: Years, campaign: string): Promise<void> {
  const { cast, play } = years;
  const { members } = await cast.clerk.asks('see-campaign', { params: { campaign } });
  await inParallel(members, play.atOnce, async ({ id, version, platform }) => {
    const held = years.held.find((one) => one.id === platform.id);
    if (held === undefined || held.place % 5 !== 0) return;
    await held.host.asks('state-on-evaluation', {
      params: { evaluation: id },
      body: { version, text: '对评价结果无异议，将按意见改进（虚构陈述）。' },
    });
  });
}
