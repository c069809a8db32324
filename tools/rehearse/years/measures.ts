import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import type { Visitor } from '../client.ts';
import { expects } from '../play.ts';
import { handIn } from './file-filing.ts';
import type { Held, Overdue, Years } from './held.ts';
import { goTo, today } from './time.ts';

type Row = ViewOf<(typeof REQUESTS)['list-measures']>['rows'][number];
type Decision = 'decide' | 'drop';

const HEARING_DAYS = 12;

/** What follows for whoever did not report: proposed by one, heard, decided by another (B5.3, B6.3). */
export async function warnOverdue(
  years: Years,
  kind: 'warning' | 'rectification',
  late: readonly Overdue[],
): Promise<void> {
  const { cast, play } = years;
  const owing = late.flatMap(({ filing, platform }) => {
    const held = years.held.find((one) => one.name === platform || one.earlierNames.includes(platform));
    return held === undefined || held.state !== 'active' ? [] : [{ filing, held }];
  });
  play.progress.stage(`${kind} proposed`, owing.length);
  for (const { filing, held } of owing) {
    await cast.clerk.asks('propose-measure', {
      params: { platform: held.id },
      body: {
        kind,
        source: { kind: 'duty', id: filing },
        ground: '未按期提交年度工作报告',
        facts: '经三次提醒仍未提交（虚构）。',
        evidence: `系统记录 ${filing}`,
        clause: 'B5.3',
        dueOn: null,
      },
    });
    play.progress.step();
  }
  await decideOpen(years, () => 'decide');
}

/** Hearings run, some are spoken at, then another person decides; whoever proposed may not (A3.8, B5.3). */
export async function decideOpen(years: Years, decisionOn: (row: Row) => Decision): Promise<void> {
  const { play } = years;
  const rows = await openMeasures(years);
  play.progress.stage('measures decided', rows.length);
  const heard = new Map<string, number>();
  for (const row of rows) {
    const held = heldOf(years, row);
    if (row.kind === 'commendation') continue;
    const body = {
      version: row.version,
      decision: 'decide' as const,
      reason: '未满听取意见期限（虚构）。',
      documentNumber: '',
    };
    const decider = await deciderOf(years, row, body);
    const early = await decider.tries('decide-measure', { params: { measure: row.id }, body });
    expects(
      play,
      'nothing that burdens a platform is decided before it was heard (B5.3)',
      !early.ok && early.problem?.kind === 'too-early',
      `${row.id}: ${early.ok ? 'decided' : early.problem?.kind}`,
    );
    if (held.place % 2 === 1) continue;
    const told = await held.host.asks('state-on-measure', {
      params: { measure: row.id },
      body: { version: row.version, text: '本单位已着手改正，请予考虑（虚构陈述）。' },
    });
    heard.set(row.id, told.version);
  }
  await goTo(years, addDays(await today(years), HEARING_DAYS));
  for (const row of rows) {
    const version = heard.get(row.id) ?? row.version;
    const body = {
      version,
      decision: decisionOn(row),
      reason: '事实清楚，程序完备，集体研究决定（虚构）。',
      documentNumber: `虚构决定〔${row.id.slice(-4)}〕号`,
    };
    const decider = await deciderOf(years, row, body);
    await decider.asks('decide-measure', { params: { measure: row.id }, body });
    if (row.kind === 'revocation' && body.decision === 'decide') await expectRevoked(years, row);
    if (row.kind === 'warning' && heldOf(years, row).place % 3 === 0 && body.decision === 'decide')
      await askReview(years, row, decider);
    play.progress.step();
  }
}

/** From the decision on it is no valid platform, for anyone who asks. */
async function expectRevoked(years: Years, row: Row): Promise<void> {
  const { cast, play } = years;
  heldOf(years, row).state = 'revoked';
  const { state } = await cast.auditor.asks('see-platform', { params: { platform: row.platform.id } });
  expects(
    play,
    'a revocation ends its platform (B5.3)',
    state === 'revoked',
    `${row.platform.number} is ${state}`,
  );
}

/** Of two approvers the one who did not propose it: what a publication proposed was proposed by whoever published. */
async function deciderOf(
  { play, cast }: Years,
  { id, kind }: Row,
  body: {
    readonly version: number;
    readonly decision: Decision;
    readonly reason: string;
    readonly documentNumber: string;
  },
): Promise<Visitor> {
  const { approver, bothHands } = cast;
  if (bothHands === null) return approver;
  const params = { measure: id };
  const { proposedBy } = await approver.asks('see-measure', { params });
  const { person } = await approver.asks('see-session');
  const [same, other] = proposedBy === person?.name ? [approver, bothHands] : [bothHands, approver];
  if (body.decision === 'decide') {
    const alone = await same.tries('decide-measure', { params, body });
    expects(
      play,
      'what follows for a platform is decided by another person than proposed it (B5.3)',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${kind} ${id}: ${alone.ok ? 'decided' : alone.problem?.kind}`,
    );
  }
  return other;
}

/** The host asks for a decision to be looked at again: another than who decided answers. */
async function askReview(years: Years, row: Row, decider: Visitor): Promise<void> {
  const { cast, play } = years;
  const params = { measure: row.id };
  const held = heldOf(years, row);
  const { version } = await held.host.asks('see-measure', { params });
  const asked = await held.host.asks('ask-measure-review', {
    params,
    body: { version, text: '本单位提交报告时系统维护，请予复核（虚构）。' },
  });
  const body = { version: asked.version, outcome: 'lifted' as const, reason: '情况属实，予以撤销（虚构）。' };
  const alone = await decider.tries('answer-measure-review', { params, body });
  expects(
    play,
    'a review is answered by another person than decided (B5.3)',
    !alone.ok && alone.problem?.kind === 'same-person',
    `${row.id}: ${alone.ok ? 'answered' : alone.problem?.kind}`,
  );
  const other = decider === cast.approver ? cast.bothHands : cast.approver;
  if (other === null) return;
  const told = await other.asks('answer-measure-review', { params, body });
  expects(play, 'acts answer where a thing stands', told.state === 'dropped', `${row.id} is ${told.state}`);
}

/** Rectifications that run: reported, verified by the recommender, found done; or never reported and failed on their day (B6.3). */
export async function finishRectifications(years: Years, isSilent: (held: Held) => boolean): Promise<void> {
  const { cast, play } = years;
  const { rows } = await cast.clerk.asks('list-measures', {
    query: { kind: 'rectification', state: 'running', limit: 200 },
  });
  play.progress.stage('rectifications', rows.length);
  const failing: Row[] = [];
  for (const row of rows) {
    const held = heldOf(years, row);
    if (held.state !== 'active') continue;
    if (isSilent(held)) {
      failing.push(row);
      continue;
    }
    const own = await held.host.asks('list-filings', { query: { kind: 'rectification', platform: held.id } });
    const open = own.rows.find(({ about, state }) => about === row.id && state === 'draft');
    if (open === undefined) throw new Error(`${held.number} owes no rectification under ${row.id}`);
    const on = dayIn(await play.clock.now(), SHANGHAI);
    const filed = await handIn(years, open.id, { writer: held.host, known: { rectification_on: on } });
    const endorsed = await held.recommender.approver.asks('endorse-filing', {
      params: { filing: filed.id },
      body: { version: filed.version, opinion: '现场核对，已整改（虚构意见）。' },
    });
    filed.version = endorsed.version;
    const told = await cast.approver.asks('conclude-measure', {
      params: { measure: row.id },
      body: { version: row.version, outcome: 'fulfilled', reason: '整改到位（虚构）。' },
    });
    filed.state = 'accepted';
    filed.version += 1;
    expects(
      play,
      'acts answer where a thing stands',
      told.state === 'fulfilled',
      `${row.id} is ${told.state}`,
    );
    play.progress.step();
  }
  await failLate(years, failing);
}

async function failLate(years: Years, rows: readonly Row[]): Promise<void> {
  const { cast, play } = years;
  for (const { id, version, dueOn } of rows) {
    if (dueOn === null) continue;
    const body = { version, outcome: 'failed' as const, reason: '逾期未提交整改报告（虚构）。' };
    const params = { measure: id };
    if (dueOn < (await today(years))) {
      await cast.approver.asks('conclude-measure', { params, body });
      continue;
    }
    const early = await cast.approver.tries('conclude-measure', { params, body });
    expects(play, 'a rectification fails only once its day has passed (B6.3)', !early.ok, id);
  }
}

async function openMeasures({ cast }: Years): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await cast.clerk.asks('list-measures', {
      query: { state: 'proposed,heard', limit: 200, ...(after === undefined ? {} : { after }) },
    });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function heldOf({ held }: Years, { platform }: Row): Held {
  const found = held.find(({ id }) => id === platform.id);
  if (found === undefined) throw new Error(`a measure on a platform nobody holds: ${platform.number}`);
  return found;
}
