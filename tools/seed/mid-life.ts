import { addDays, atLocalTime, SHANGHAI } from '@qichuang/base';
import { conclude, prepareOpinion, recordCredit } from '../rehearse/check.ts';
import { renewStanding } from '../rehearse/declare-standing.ts';
import { inParallel } from '../rehearse/in-parallel.ts';
import { type Cast, expects, type Play, type Played } from '../rehearse/play.ts';
import { confirmList, prepareList, sendBack } from '../rehearse/recommend.ts';
import { assign, behindReviews, declareFor, saveHalf, scoreOne } from '../rehearse/review.ts';
import { DEMO_TODAY } from './demo-plays.ts';

/** Of the bureaux, Jinan's clerk still has the list to draw up, Qingdao's list waits for its approver. */
const AT_THE_CLERK = '3701';
const AT_THE_APPROVER = '3702';

/** Two are sent back and wait for their applicants; most bureaux have confirmed their lists. */
export async function recommendSome(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  await play.clock.moveTo(play.timetable.moments.recommending);
  await inParallel(
    all.filter(({ planned }) => planned.story === 'returned'),
    play.atOnce,
    (played) => sendBack(play, played),
  );
  const submitted = all.filter(({ state }) => state === 'submitted');
  for (const recommender of cast.recommenders) {
    const own = submitted.filter(({ applicant }) => applicant.recommender === recommender);
    if (own.length === 0 || recommender.city === AT_THE_CLERK) continue;
    if (recommender.city === AT_THE_APPROVER) await prepareList(play, round, recommender, own);
    else await confirmList(play, round, recommender, own);
  }
}

type Stage = 'untouched' | 'opinion-waits' | 'accepted' | 'correction';

const STAGES: readonly Stage[] = [
  'accepted',
  'untouched',
  'accepted',
  'opinion-waits',
  'accepted',
  'correction',
];

/** Of what was recommended some is untouched, some waits for the approver, one for its correction, the rest is accepted. */
export async function checkSome(play: Play, cast: Cast, all: readonly Played[]): Promise<void> {
  await play.clock.moveTo(play.timetable.moments.checking);
  const recommended = all.filter(({ state }) => state === 'recommended');
  await inParallel(recommended, play.atOnce, async (played, place) => {
    const stage = STAGES[place % STAGES.length];
    if (stage === 'untouched') return;
    await recordCredit(play, cast, played);
    if (stage === 'opinion-waits') await prepareOpinion(cast, played, 'accept');
    else await conclude(play, cast, played, stage === 'correction' ? 'correct' : 'accept', null);
  });
}

/** Reviews are assigned; the first expert's list is half done, others have handed in or not yet begun. */
export async function reviewSome(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  await play.clock.moveTo(play.timetable.moments.reviewing);
  const accepted = all.filter(({ state }) => state === 'accepted');
  const categories = [...new Set(accepted.map(({ planned }) => planned.category))];
  await renewStanding(cast.experts.map(({ visitor }) => visitor));
  await assign(play, cast, round, categories, accepted);
  const of = await behindReviews(cast, round, all);
  await inParallel(cast.experts, play.atOnce, async (expert, place) => {
    const { rows } = await expert.visitor.asks('list-own-reviews');
    const open = rows.filter((row) => row.round === round && row.state === 'assigned');
    for (const [index, row] of open.entries()) {
      const played = of.get(row.id);
      const isLast = index === open.length - 1;
      // Every third expert has not looked yet; the first has one left to declare on; the others one half done.
      if (played === undefined || place % 3 === 2 || (place === 0 && isLast)) continue;
      if (!(await declareFor(play, expert, row, index))) continue;
      if (isLast) await saveHalf(play, expert, row, played);
      else await scoreOne(play, expert, row, played);
    }
  });
}

/** One finding whose hearing is open, so that applicant and approver see what B4.6 means. */
export async function openHearing(play: Play, { clerk }: Cast, all: readonly Played[]): Promise<void> {
  const played = all.findLast(({ state }) => state === 'accepted' || state === 'recommended');
  expects(play, 'there is something to hear of', played !== undefined, 'nothing was recommended');
  if (played === undefined) return;
  await clerk.asks('propose-disqualification', {
    params: { application: played.id },
    body: {
      ground: 'false-material',
      facts: '申报书所列一项软件著作权登记号与登记证书不一致，需申报单位说明（虚构线索）。',
      evidence: '登记证书复印件与申报书第八部分对照表（虚构证据）。',
      hearingUntil: atLocalTime(addDays(DEMO_TODAY, 9), '17:30', SHANGHAI),
    },
  });
}
