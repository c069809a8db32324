import { setTimeout as pause } from 'node:timers/promises';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { openChance } from '@qichuang/world';
import type { Visitor } from './client.ts';
import { visitorOn } from './client.ts';
import { type Cast, expects, type Play, type Played } from './play.ts';

type Row = ViewOf<(typeof REQUESTS)['list-applications']>['rows'][number];

/** Every application stands where its last act left it; receipts and platform numbers run without gaps. */
export async function checkStates(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  const { rows, total } = await allRows(cast.clerk, round);
  const submitted = all.filter(({ receipt }) => receipt !== null);
  const handedIn = rows.filter(({ receipt }) => receipt !== null);
  expects(
    play,
    'the authority’s list has every application once, and its total counts them',
    handedIn.length === submitted.length &&
      total === rows.length &&
      new Set(rows.map(({ id }) => id)).size === rows.length,
    `${rows.length} rows, ${total} counted, ${handedIn.length} of ${submitted.length} submitted`,
  );
  expects(
    play,
    'what was never submitted is on the authority’s list only once it lapsed',
    rows.every(({ receipt, state }) => receipt !== null || state === 'lapsed'),
    `${rows.length - handedIn.length} were not submitted`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const played of submitted) {
    const row = byId.get(played.id);
    expects(
      play,
      'every application stands where its last act left it',
      row?.state === played.state && row.receipt === played.receipt,
      `${played.receipt}: ${row?.state} instead of ${played.state}`,
    );
  }
  checkNumbers(
    play,
    'receipts',
    submitted.flatMap(({ receipt }) => receipt ?? []),
  );
  await checkCopies(play, cast, submitted);
  await checkLapsed(
    play,
    all.filter(({ receipt }) => receipt === null),
  );
  await checkPlatforms(play, round, all);
  await checkRecusals(play, cast, round, all);
  await checkPanels(play, cast, round);
}

async function allRows(
  clerk: Visitor,
  round: string,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await clerk.asks('list-applications', {
      query: { round, limit: 200, ...(after === undefined ? {} : { after }) },
    });
    rows.push(...page.rows);
    if (page.next === null) return { rows, total: page.total };
    after = page.next;
  }
}

/** Numbers of one series, told by what stands before the last hyphen: each from 1, each once. */
function checkNumbers(play: Play, what: string, numbers: readonly string[]): void {
  const series = new Map<string, number[]>();
  for (const number of numbers) {
    const [, before = '', serial = ''] = /^(.*)-(\d+)$/.exec(number) ?? [];
    series.set(before, [...(series.get(before) ?? []), Number(serial)]);
  }
  for (const [before, serials] of series) {
    const sorted = serials.toSorted((one, other) => one - other);
    expects(
      play,
      `${what} run from one without gap or repeat`,
      sorted.every((serial, place) => serial === place + 1),
      `${before}: ${sorted.join(' ')}`,
    );
  }
}

async function checkCopies(play: Play, { clerk }: Cast, submitted: readonly Played[]): Promise<void> {
  for (const { id, copies } of submitted.slice(0, 40)) {
    const { copies: kept } = await clerk.asks('see-application', { params: { application: id } });
    expects(
      play,
      'every frozen copy is kept with its hash',
      JSON.stringify(kept.map(({ number, hash }) => ({ number, hash }))) === JSON.stringify(copies),
      `${id}: ${kept.length} of ${copies.length}`,
    );
  }
}

const LAPSE_WAIT_MS = 75_000;

/** The clock lets unsubmitted drafts lapse; whoever looks does it within a minute. */
async function checkLapsed(play: Play, drafts: readonly Played[]): Promise<void> {
  play.progress.stage('drafts lapse by the clock', drafts.length);
  await play.clock.catchUp();
  const until = performance.now() + LAPSE_WAIT_MS;
  for (const played of drafts) {
    const ask = () =>
      played.applicant.submitter.asks('see-application', { params: { application: played.id } });
    let seen = await ask();
    while (seen.state !== 'lapsed' && performance.now() < until) {
      await pause(1000);
      seen = await ask();
    }
    played.state = seen.state;
    play.progress.step();
    expects(
      play,
      'a draft never submitted lapses with its window',
      seen.state === 'lapsed',
      `${played.id} is ${seen.state}`,
    );
  }
}

async function checkPlatforms(play: Play, round: string, all: readonly Played[]): Promise<void> {
  const anyone = visitorOn(play.street, 'reader', openChance('reader'));
  const { rows: lists } = await anyone.asks('list-announcements', { query: { round } });
  const entries = lists.flatMap((list) => list.entries);
  const designated = all.filter(({ state }) => state === 'designated');
  expects(
    play,
    'the announced list is what became designated',
    entries.length === designated.length &&
      designated.every(({ id }) => entries.some(({ application }) => application === id)),
    `${entries.length} announced, ${designated.length} designated`,
  );
  const numbers = entries.flatMap(({ number }) => number ?? []);
  expects(
    play,
    'every announced platform has a number',
    numbers.length === entries.length,
    `${numbers.length} numbers`,
  );
  checkNumbers(play, 'platform numbers', numbers);
  for (const { platform, number, name } of entries.slice(0, 60)) {
    const seen = platform === null ? undefined : await anyone.tries('see-platform', { params: { platform } });
    expects(
      play,
      'every number leads anyone to its platform',
      seen?.ok === true &&
        seen.view.number === number &&
        seen.view.name === name &&
        seen.view.state === 'active',
      `${number}`,
    );
  }
}

/** No score of an expert who works, or lately worked, at the applicant or a partner; nor of one who stepped back. */
async function checkRecusals(
  play: Play,
  { clerk, experts }: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  const { rows } = await clerk.asks('see-review-progress', { params: { round }, query: {} });
  const byId = new Map(all.map((played) => [played.id, played]));
  const byExpert = new Map(experts.map((expert) => [expert.id, expert]));
  for (const row of rows) {
    const played = byId.get(row.application);
    const expert = byExpert.get(row.expert);
    if (played === undefined || expert === undefined) continue;
    const units = [played.planned.organisation, ...played.planned.partners].map(
      (place) => play.world.organisations[place]?.uscc as string | undefined,
    );
    const involved = [expert.institution, ...expert.formerly].some(
      (uscc) => uscc !== null && units.includes(uscc),
    );
    const counts = row.state === 'scored';
    expects(
      play,
      'no score of an expert with a conflict',
      !(involved && counts),
      `${expert.account} scored ${played.receipt}`,
    );
    expects(
      play,
      'a score counts only after a declaration of no conflict',
      !counts || row.declaration === 'none',
      `${row.review}: ${row.declaration}`,
    );
  }
}

/** Every panel that scored is made up as the programme says, whichever act seated it. */
async function checkPanels(play: Play, { clerk }: Cast, round: string): Promise<void> {
  const { maximumLoad, leastOfKind, onePerInstitution, onePerCity } = play.programme.sharedRules.expertPanel;
  const pool = (await clerk.asks('list-experts', { query: { limit: 200 } })).rows;
  const { rows } = await clerk.asks('see-review-progress', { params: { round }, query: {} });
  const scored = rows.filter(({ state }) => state === 'scored');
  for (const application of new Set(scored.map((row) => row.application))) {
    const panel = scored
      .filter((row) => row.application === application)
      .flatMap(({ expert }) => pool.find(({ id }) => id === expert) ?? []);
    const differ = (of: (expert: (typeof panel)[number]) => string) =>
      new Set(panel.map(of)).size === panel.length;
    expects(
      play,
      'a panel is made up as the programme says',
      (!onePerInstitution || differ(({ institution }) => institution.name)) &&
        (!onePerCity || differ(({ city }) => city)) &&
        leastOfKind.every(({ kind, least }) => panel.filter((one) => one.kind === kind).length >= least),
      `${application}: ${panel.map(({ institution }) => institution.name).join(', ')}`,
    );
  }
  for (const { id, name } of pool) {
    const load = scored.filter(({ expert }) => expert === id).length;
    expects(
      play,
      'nobody reads more in a round than the programme allows',
      maximumLoad === null || load <= maximumLoad,
      `${name}: ${load}`,
    );
  }
}
