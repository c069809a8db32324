import { addDays, atLocalTime, dayIn, SHANGHAI } from '@qichuang/base';
import { OPINIONS, pdfOf, RETURN_REASONS } from '@qichuang/world';
import { submit } from './apply.ts';
import { inParallel } from './in-parallel.ts';
import { type Cast, expects, type Play, type Played, type RecommenderCast } from './play.ts';

/** Recommenders return what is not good enough, then rank, prepare and confirm their lists, each by two people. */
export async function recommendAll(
  play: Play,
  cast: Cast,
  round: string,
  all: readonly Played[],
): Promise<void> {
  await play.clock.moveTo(play.timetable.moments.recommending);
  const submitted = all.filter(({ state }) => state === 'submitted');
  const returned = submitted.filter(({ planned }) => planned.story === 'returned');
  play.progress.stage('returned and put right', returned.length);
  await inParallel(returned, play.atOnce, async (played) => {
    await returnAndResubmit(play, played);
    play.progress.step();
  });

  const busy = cast.recommenders.filter((one) =>
    submitted.some(({ applicant }) => applicant.recommender === one),
  );
  play.progress.stage('recommenders confirm their lists', busy.length);
  await inParallel(busy, play.atOnce, async (recommender) => {
    const own = submitted.filter(({ applicant }) => applicant.recommender === recommender);
    await confirmList(play, round, recommender, own);
    play.progress.step();
  });
}

async function returnAndResubmit(play: Play, played: Played): Promise<void> {
  await sendBack(play, played);
  await putRight(play, played);
}

/** Returns an application with all reasons at once. */
export async function sendBack(play: Play, played: Played): Promise<void> {
  const { applicant, id } = played;
  const today = dayIn(play.timetable.moments.recommending, SHANGHAI);
  const told = await applicant.recommender.clerk.asks('return-application', {
    params: { application: id },
    body: {
      version: played.version,
      reasons: RETURN_REASONS.map((reason) => ({ ...reason, clause: null })),
      dueAt: atLocalTime(addDays(today, 10), '17:30', SHANGHAI),
    },
  });
  played.version = told.version;
  played.state = told.state;
  const seen = await applicant.submitter.asks('see-application', { params: { application: id } });
  expects(
    play,
    'all reasons of a return reach the applicant at once',
    seen.returned?.at(-1)?.reasons.length === RETURN_REASONS.length,
    `${id}: ${seen.returned?.at(-1)?.reasons.length ?? 0} of ${RETURN_REASONS.length}`,
  );
}

/** Amends a field, adds a file and submits again; the last change travels with the submission itself. */
export async function putRight(play: Play, played: Played): Promise<void> {
  const { applicant, id, planned } = played;
  const { submitter } = applicant;
  const { values } = await submitter.asks('see-draft', { params: { application: id } });
  const { version } = await submitter.asks('see-application', { params: { application: id } });
  played.version = version;
  const bytes = pdfOf([
    'Made-up file, put right',
    `application: ${planned.serial}`,
    `copy: ${played.copies.length + 1}`,
  ]);
  await submitter.uploads(
    id,
    { slot: 'results-proof', name: `成果证明（补充${played.copies.length}）.pdf` },
    bytes,
  );
  const plan = values['plan_text'] ?? values['benefit_text'];
  const field = values['plan_text'] === undefined ? 'benefit_text' : 'plan_text';
  await submit(
    play,
    played,
    plan === undefined
      ? []
      : [{ field, basedOn: plan.revision, value: `${String(plan.value)}已按要求补充分年度任务（虚构）。` }],
  );
}

/** One recommender's list from draft to confirmation, by two people. */
export async function confirmList(
  play: Play,
  round: string,
  recommender: RecommenderCast,
  own: readonly Played[],
): Promise<void> {
  const { clerk, approver, name } = recommender;
  const params = { round };
  const version = await prepareList(play, round, recommender, own);
  const alone = await clerk.tries('confirm-recommendation', { params, body: { version } });
  expects(play, 'a clerk does not confirm', !alone.ok, `${name}: the clerk confirmed`);
  await approver.asks('confirm-recommendation', { params, body: { version } });
  for (const played of own) {
    played.state = played.planned.story === 'not-recommended' ? 'not_recommended' : 'recommended';
    played.version += 1;
  }
}

/** Ranks what was submitted to a recommender and hands the list to its approver. @returns the version to confirm. */
export async function prepareList(
  play: Play,
  round: string,
  { clerk, approver, name }: RecommenderCast,
  own: readonly Played[],
): Promise<number> {
  const params = { round };
  const list = await clerk.asks('see-recommendation', { params, query: {} });
  const listed = list.rows.map(({ id }) => id).toSorted();
  expects(
    play,
    'a recommender’s list has what was submitted to it, and nothing else',
    JSON.stringify(listed) === JSON.stringify(own.map(({ id }) => id).toSorted()),
    `${name}: ${listed.length} of ${own.length}`,
  );
  const body = { version: list.version, entries: entriesOf(own) };
  const drafted = await clerk.asks('draft-recommendation', { params, body });
  const early = await approver.tries('confirm-recommendation', {
    params,
    body: { version: drafted.version },
  });
  expects(play, 'a list is confirmed only once it is prepared', !early.ok, `${name} confirmed a draft`);
  const { version } = await clerk.asks('prepare-recommendation', {
    params,
    body: { version: drafted.version },
  });
  return version;
}

/** Ranks run within each category. */
function entriesOf(own: readonly Played[]) {
  const ranks = new Map<string, number>();
  return own.map(({ id, planned }) => {
    if (planned.story === 'not-recommended') {
      return {
        application: id,
        verdict: 'not-recommend' as const,
        rank: null,
        opinion: OPINIONS.notRecommend,
      };
    }
    const rank = (ranks.get(planned.category) ?? 0) + 1;
    ranks.set(planned.category, rank);
    return { application: id, verdict: 'recommend' as const, rank, opinion: OPINIONS.recommend };
  });
}
