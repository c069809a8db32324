import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { criteriaOf, sheetFor } from '@qichuang/programmes';
import { DECLARED_GROUND, DECLINED_GROUND, fillSheet } from '@qichuang/world';
import { declareStanding, renewStanding } from './declare-standing.ts';
import { inParallel } from './in-parallel.ts';
import { type Cast, type ExpertCast, expects, type Play, type Played } from './play.ts';

/** Total half points of every sheet handed in, by application. */
export type Scores = Map<string, number[]>;

type Row = ViewOf<(typeof REQUESTS)['list-own-reviews']>['rows'][number];

const ROUNDS_OF_REPLACEMENT = 12;

/** Experts are assigned evenly, declare, score; whoever steps back is replaced, until every application has its panel. */
export async function reviewAll(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<Scores> {
  await play.clock.moveTo(play.timetable.moments.reviewing);
  await renewStanding(cast.experts.map(({ visitor }) => visitor));
  const accepted = all.filter(({ state }) => state === 'accepted');
  const scores: Scores = new Map();
  const categories = play.programme.categories
    .map(({ id }) => id)
    .filter((id) => accepted.some(({ planned }) => planned.category === id));
  await assign(play, cast, round, categories, accepted);
  play.progress.stage('expert reviews', accepted.length * play.panelSize);
  for (let turn = 0; turn < ROUNDS_OF_REPLACEMENT; turn += 1) {
    const of = await behindReviews(cast, round, all);
    await inParallel(cast.experts, play.atOnce, (expert) =>
      workThrough(play, expert, round, of, scores, turn),
    );
    const { rows, waiting } = await cast.clerk.asks('see-review-progress', { params: { round }, query: {} });
    const gone = rows.filter(({ state }) => state === 'recused' || state === 'declined');
    if (gone.length === 0 && waiting.length === 0) break;
    for (const { review, version } of gone) {
      await cast.clerk.asks('replace-reviewer', {
        params: { review },
        body: { version, expert: null, reason: '该专家已回避或不能评审，另行安排（虚构）。' },
      });
    }
    await assign(play, cast, round, categories, accepted);
  }
  for (const category of categories) {
    const { reviewed } = await cast.clerk.asks('finish-reviews', { params: { round }, body: { category } });
    const own = accepted.filter(({ planned }) => planned.category === category);
    expects(
      play,
      'every accepted application is reviewed',
      reviewed === own.length,
      `${category}: ${reviewed} of ${own.length}`,
    );
  }
  for (const played of accepted) played.state = 'reviewed';
  return scores;
}

/** Which application lies behind a review: the authority knows, the expert does not. */
export async function behindReviews(
  { clerk }: Cast,
  round: string,
  all: readonly Played[],
): Promise<ReadonlyMap<string, Played>> {
  const { rows } = await clerk.asks('see-review-progress', { params: { round }, query: {} });
  const byId = new Map(all.map((played) => [played.id, played]));
  return new Map(
    rows.flatMap(({ review, application }) => {
      const played = byId.get(application);
      return played === undefined ? [] : [[review, played] as const];
    }),
  );
}

/** A preview tells the same as the assignment, and changes nothing. */
export async function assign(
  play: Play,
  { clerk, experts }: Cast,
  round: string,
  categories: readonly string[],
  accepted: readonly Played[],
): Promise<void> {
  for (const category of categories) {
    const body = { category, perApplication: play.panelSize };
    const preview = await clerk.asks('assign-evenly', {
      params: { round },
      body: { ...body, previewOnly: true },
    });
    const told = await clerk.asks('assign-evenly', {
      params: { round },
      body: { ...body, previewOnly: false },
    });
    expects(
      play,
      'a preview of the assignment tells what the assignment then does',
      preview.assigned === told.assigned,
      `${category}: ${preview.assigned} and ${told.assigned}`,
    );
    const own = accepted.filter(({ planned }) => planned.category === category);
    const known = experts.filter(({ institution }) =>
      own.some(({ applicant }) => applicant.organisation.uscc === institution),
    );
    expects(
      play,
      'an expert employed by an applicant is barred from it (recusal)',
      known.every((expert) => told.recusals.some((one) => one.expert === expert.id)),
      `${category}: ${told.recusals.length} recusals`,
    );
  }
}

async function workThrough(
  play: Play,
  expert: ExpertCast,
  round: string,
  of: ReadonlyMap<string, Played>,
  scores: Scores,
  turn: number,
): Promise<void> {
  const { rows } = await expert.visitor.asks('list-own-reviews');
  const open = rows.filter((row) => row.round === round && row.state === 'assigned');
  if (open.length > 0) await standsUp(play, expert, open[0]);
  for (const [place, row] of open.entries()) {
    if (await declareFor(play, expert, row, place + turn)) {
      const played = of.get(row.id);
      if (played === undefined) throw new Error(`no application behind review ${row.id}`);
      const total = await scoreOne(play, expert, row, played);
      scores.set(played.id, [...(scores.get(played.id) ?? []), total]);
      play.progress.step();
    }
  }
}

/** Nothing opens before the standing declaration of the year; it is made once. */
async function standsUp(play: Play, { visitor, account }: ExpertCast, row: Row | undefined): Promise<void> {
  const { current } = await visitor.asks('see-standing-declaration');
  if (current || row === undefined) return;
  const early = await visitor.tries('declare', {
    params: { review: row.id },
    body: { version: row.version, kind: 'none', ground: '' },
  });
  expects(
    play,
    'nothing opens before the standing declaration of the year',
    !early.ok,
    `${account} opened ${row.id}`,
  );
  await declareStanding(visitor);
}

/** @returns whether the content opened. One in twenty declares a conflict, one in forty declines. */
export async function declareFor(
  play: Play,
  { visitor, account }: ExpertCast,
  row: Row,
  place: number,
): Promise<boolean> {
  const params = { review: row.id };
  const before = await visitor.asks('see-review', { params });
  expects(play, 'content stays closed until the declaration', before.content === null, `${row.id} was open`);
  const early = await visitor.tries('save-scores', {
    params,
    body: {
      version: row.version,
      scores: [],
      overall: { strengths: '', weaknesses: '', advice: '' },
      recommendation: null,
      doubts: [],
    },
  });
  expects(play, 'nobody scores before the declaration', !early.ok, `${account} saved scores on ${row.id}`);
  const kind = declarationFor(play.chance.of(`declaration ${account} ${row.label} ${place}`).below(40));
  const ground = { declared: DECLARED_GROUND, declined: DECLINED_GROUND, none: '' }[kind];
  await visitor.asks('declare', { params, body: { version: row.version, kind, ground } });
  if (kind === 'none') return true;
  const after = await visitor.tries('see-review', { params });
  expects(
    play,
    'whoever steps back sees nothing of the content',
    !after.ok || after.view.content === null,
    `${account} still sees ${row.id}`,
  );
  return false;
}

function declarationFor(drawn: number): 'none' | 'declared' | 'declined' {
  if (drawn < 2) return 'declared';
  return drawn === 2 ? 'declined' : 'none';
}

type Visit = Pick<ExpertCast, 'visitor' | 'account'>;

/** Reads what was opened and saves the first half of the sheet. @returns what is needed to go on. */
export async function saveHalf(play: Play, { visitor, account }: Visit, row: Row, played: Played) {
  const params = { review: row.id };
  const seen = await visitor.asks('see-review', { params });
  const { name, uscc, legalRepresentative } = played.applicant.organisation;
  const text = JSON.stringify(seen.content);
  const told = [name, uscc, legalRepresentative].filter((one) => text.includes(one));
  expects(
    play,
    'names are hidden from reviewers',
    seen.content?.redacted === true && told.length === 0,
    `${row.id} tells ${told.join(', ')}`,
  );
  const sheet = sheetFor(play.programme, row.category, row.kind);
  if (sheet === undefined) throw new Error(`no sheet for ${row.category}`);
  const criteria = criteriaOf(sheet);
  const { scores, doubts, overall, recommendation } = fillSheet(
    play.chance.of(`${account} ${played.planned.serial}`),
    criteria,
    played.planned.quality,
  );
  const sheetOf = (count: number) => ({
    scores: scores.slice(0, count).map((score) => ({ ...score })),
    overall,
    recommendation,
    doubts: doubts.map((doubt) => ({ ...doubt })),
  });
  const half = sheetOf(Math.ceil(criteria.length / 2));
  const saved = await visitor.asks('save-scores', { params, body: { version: seen.version, ...half } });
  return { version: saved.version, whole: sheetOf(criteria.length) };
}

/** Saves half of a sheet, then all of it, and hands it in. @returns the total in half points. */
export async function scoreOne(play: Play, visit: Visit, row: Row, played: Played): Promise<number> {
  const { visitor, account } = visit;
  const params = { review: row.id };
  const { version, whole } = await saveHalf(play, visit, row, played);
  const early = await visitor.tries('submit-scores', { params, body: { version } });
  expects(play, 'half a sheet is not handed in', !early.ok, `${account} handed in half of ${row.id}`);
  const saved = await visitor.asks('save-scores', { params, body: { version, ...whole } });
  const { totalHalfPoints } = await visitor.asks('submit-scores', {
    params,
    body: { version: saved.version },
  });
  const expected = whole.scores.reduce((sum, { halfPoints }) => sum + halfPoints, 0);
  expects(
    play,
    'a total is the sum of its sheet',
    totalHalfPoints === expected,
    `${row.id}: ${totalHalfPoints}, not ${expected}`,
  );
  return totalHalfPoints;
}
