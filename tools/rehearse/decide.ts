import { dayIn, SHANGHAI } from '@qichuang/base';
import { meet } from './meet.ts';
import { type Cast, expects, type Play, type Played } from './play.ts';
import type { Scores } from './review.ts';

const USUAL_SHARE = 0.6;
const AGAINST_ORDER = '会议研究认为该方向为产业链薄弱环节，予以支持（虚构理由）。';

/** The ranked list, the meeting and its decision, by two people, for every category. */
export async function decideAll(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
  scores: Scores,
): Promise<readonly string[]> {
  await play.clock.moveTo(play.timetable.moments.deciding);
  const reviewed = all.filter(({ state }) => state === 'reviewed');
  const categories = play.programme.categories
    .map(({ id }) => id)
    .filter((id) => reviewed.some(({ planned }) => planned.category === id));
  play.progress.stage('rankings and decisions', categories.length);
  for (const [place, category] of categories.entries()) {
    const own = reviewed.filter(({ planned }) => planned.category === category);
    await decide(play, cast, { round, category }, own, scores, place === 0);
    play.progress.step();
  }
  return categories;
}

async function decide(
  play: Play,
  cast: Cast,
  params: { readonly round: string; readonly category: string },
  own: readonly Played[],
  scores: Scores,
  sentBack: boolean,
): Promise<void> {
  const { clerk, approver } = cast;
  const drawn = await clerk.asks('draw-up-ranking', { params, body: { version: 0 } });
  const { lines } = await clerk.asks('see-ranking', { params });
  const means = lines.map(({ application }) => meanOf(scores.get(application) ?? []));
  expects(
    play,
    'a ranking has every reviewed application once, best mean first',
    lines.length === own.length &&
      new Set(lines.map(({ application }) => application)).size === own.length &&
      means.every((mean, index) => index === 0 || mean <= (means[index - 1] ?? 0) + 0.005),
    `${params.category}: ${means.join(' ')}`,
  );
  expects(
    play,
    'a mean on the list is the mean of the sheets handed in',
    lines.every(({ mean }, index) => Math.abs(mean - (means[index] ?? -1)) < 0.006),
    `${params.category}: ${lines.map(({ mean }) => mean).join(' ')} instead of ${means.join(' ')}`,
  );
  const places = Math.max(1, Math.round(lines.length * (play.selectedShare ?? USUAL_SHARE)));
  // One is taken against the order where there is room for it: that needs a reason.
  const odd = lines.length >= 6 ? lines[places]?.application : undefined;
  const chosen = lines.map(({ application }, index) => ({
    application,
    selected: odd === application || index < (odd === undefined ? places : places - 1),
    reason: reasonFor(odd, application, index, places),
  }));
  const minutes = {
    heldOn: dayIn(play.timetable.moments.deciding, SHANGHAI),
    chair: '赵示远',
    attendees: ['赵示远', '钱例清', '孙虚和', '李拟明'],
    absent: ['周示岚'],
    observers: ['吴例宁（监督，虚构）'],
    number: `虚构纪要〔${play.year}〕${params.category}`.slice(0, 40),
    text: '会议听取评审情况汇报，按排序和政策目标集体研究，形成拟认定名单。本纪要为虚构演示数据。',
  };
  const kept = await clerk.asks('choose-selected', {
    params,
    body: { version: drawn.version, lines: chosen, minutes },
  });
  if (play.meets === true && sentBack) await meet(play, cast, params, chosen);
  let { version } = await clerk.asks('prepare-ranking', { params, body: { version: kept.version } });
  if (sentBack) {
    const back = await approver.asks('send-back-ranking', {
      params,
      body: { version, reason: '请核对会议纪要文号（虚构）。' },
    });
    ({ version } = await clerk.asks('prepare-ranking', { params, body: { version: back.version } }));
  }
  await approver.asks('confirm-ranking', { params, body: { version } });
  const selected = new Set(chosen.filter((line) => line.selected).map(({ application }) => application));
  for (const played of own) {
    played.state = selected.has(played.id) ? 'selected' : 'not_selected';
    played.version += 1;
  }
}

function reasonFor(odd: string | undefined, application: string, index: number, places: number): string {
  if (odd === undefined) return '';
  if (application === odd) return AGAINST_ORDER;
  return index === places - 1 ? '会议研究认为与已有平台重复，暂不支持（虚构理由）。' : '';
}

/** In points of a hundred; scores are kept in halves. */
function meanOf(halfPoints: readonly number[]): number {
  if (halfPoints.length === 0) return 0;
  return halfPoints.reduce((sum, one) => sum + one, 0) / halfPoints.length / 2;
}
