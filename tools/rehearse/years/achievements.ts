import { addDays, day, yearOf } from '@qichuang/base';
import { renewStanding } from '../declare-standing.ts';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { sameSet } from '../publicise.ts';
import { allPages } from './all-pages.ts';
import { handIn, takeIn } from './file-filing.ts';
import { standing, type Years } from './held.ts';
import { goTo, today } from './time.ts';

const EXPERTS_EACH = 2;

/** The year's achievements from the call to the list, where the programme has one (B5.3). */
export async function achievementsOf(years: Years): Promise<void> {
  const { play, cast } = years;
  if (play.programme.reports.achievement === undefined) return;
  const on = await today(years);
  const filesUntil = addDays(on, 20);
  const prepared = await cast.clerk.asks('prepare-achievement-call', {
    body: { programme: play.programme.id, title: `${yearOf(on)}年度重大成果征集（虚构）`, filesUntil },
  });
  const params = { selection: prepared.id };
  await cast.approver.asks('call-achievements', { params, body: { version: prepared.version } });
  const some = standing(years).filter(({ place }) => place % 3 === 0);
  play.progress.stage('achievements', some.length);
  await inParallel(some, play.atOnce, async (held) => {
    const begun = await held.host.asks('begin-achievement', { params, body: { platform: held.id } });
    const filed = await handIn(years, begun.id, { writer: held.host });
    await takeIn(years, filed, held.recommender.approver);
    play.progress.step();
  });
  await goTo(years, addDays(filesUntil, 2));
  await scoreAll(years, prepared.id);
  await choose(years, prepared.id);
}

async function scoreAll({ cast, play }: Years, selection: string): Promise<void> {
  const params = { selection };
  const { version } = await cast.clerk.asks('see-selection', { params });
  await renewStanding(cast.experts.map(({ visitor }) => visitor));
  await cast.clerk.asks('begin-achievement-scoring', {
    params,
    body: { version, expertsEach: EXPERTS_EACH },
  });
  await inParallel(cast.experts, play.atOnce, async ({ visitor, account }) => {
    const { rows } = await allPages((query) => visitor.asks('list-own-assessments', { query }));
    for (const row of rows.filter(({ about, state }) => about === 'filing' && state === 'assigned')) {
      const of = { assessment: row.id };
      const declared = await visitor.asks('declare-assessment', {
        params: of,
        body: { version: row.version, conflict: false, reason: '' },
      });
      const { sheet } = await visitor.asks('see-assessment', { params: of });
      const chance = play.chance.of(`achievement ${account} ${row.platform.number}`);
      await visitor.asks('score-assessment', {
        params: of,
        body: {
          version: declared.version,
          scores: sheet.map(({ criterion, points }) => ({
            criterion,
            halfPoints: chance.between(Math.ceil(points), points * 2),
            comment: '',
          })),
          comment: '创新性较强（虚构评语）。',
        },
      });
    }
  });
}

async function choose(years: Years, selection: string): Promise<void> {
  const { cast, play } = years;
  const params = { selection };
  const scoring = await cast.clerk.asks('see-selection', { params });
  const first = await cast.clerk.asks('choose-achievements', {
    params,
    body: { version: scoring.version, choices: [] },
  });
  const ranked = await cast.clerk.asks('see-selection', { params });
  const order = ranked.list.toSorted((one, other) => (other.hundredths ?? 0) - (one.hundredths ?? 0));
  const places = Math.max(1, Math.floor(order.length / 2));
  const choices = order.map(({ filing }, place) => ({
    filing,
    chosen: place < places,
    reason: '同分按集体研究意见（虚构）。',
  }));
  const chosen = await cast.clerk.asks('choose-achievements', {
    params,
    body: { version: first.version, choices },
  });
  const told = await cast.approver.asks('notify-achievements', { params, body: { version: chosen.version } });
  const { noticeUntil } = await cast.clerk.asks('see-selection', { params });
  if (noticeUntil === null) throw new Error(`${selection} is on notice without an end`);
  const early = await cast.approver.tries('publish-achievements', {
    params,
    body: { version: told.version },
  });
  expects(play, 'the list of achievements comes after its notice (B5.3)', !early.ok, selection);
  await goTo(years, addDays(day(noticeUntil), 1));
  await cast.approver.asks('publish-achievements', { params, body: { version: told.version } });
  const list = await cast.auditor.asks('see-selection', { params });
  const wanted = order.slice(0, places).map(({ platform, title }) => `${platform} ${title}`);
  expects(
    play,
    'the published list is what was chosen (B5.3)',
    sameSet(
      list.list.map(({ platform, title }) => `${platform} ${title}`),
      wanted,
    ),
    `${list.list.length} of ${places}`,
  );
}
