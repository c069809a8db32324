import { heldByMeetings } from '@qichuang/casework';
import type { Application, Ranking, Round } from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';
import { nameOf, namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type RankingView = View<'see-ranking'>;

/** The ranked list of a category with every score on its line; `undefined` before it is drawn up. */
export async function rankingView(
  room: Room,
  round: Round,
  programme: Programme,
  category: string,
): Promise<RankingView | undefined> {
  const [ranking] = await room.desk.shelf.where('ranking', { round: round.id, category });
  if (ranking === undefined) return undefined;
  const { id, version, state, minutes, prepared, sentBack, confirmed } = ranking;
  return {
    id,
    version,
    state,
    round: round.id,
    category,
    lines: await linesOf(room, ranking),
    comparison: comparisonOf(ranking),
    target: await targetOf(room, programme, category),
    minutes,
    meeting: await meetingOf(room, ranking),
    preparedBy: prepared === null ? null : await nameOf(room, 'person', prepared.by),
    preparedById: prepared?.by ?? null,
    sentBack,
    confirmedBy: confirmed === null ? null : await nameOf(room, 'person', confirmed.by),
  };
}

/** The last meeting on the category, and what was held by all of them that are closed. */
async function meetingOf({ desk }: Room, ranking: Ranking): Promise<RankingView['meeting']> {
  const { last, items } = await heldByMeetings(desk, ranking);
  if (last === undefined || last.state === 'cancelled') return null;
  const { id, title, state } = last;
  return {
    id,
    title,
    state,
    places: items.find(({ kind }) => kind === 'cut')?.places ?? null,
    verdicts: items.flatMap(({ application, selected, reason }) =>
      application === null || selected === null ? [] : [{ application: application.id, selected, reason }],
    ),
  };
}

async function linesOf(
  room: Room,
  { lines, comparison, round, category }: Ranking,
): Promise<RankingView['lines']> {
  const { shelf } = room.desk;
  const [applications, reviews, steps] = await Promise.all([
    Promise.all(lines.map(({ application }) => shelf.find('application', application))),
    shelf.where('review', { round, category, state: 'scored' }),
    shelf.where('reviewStep', { round, category, state: ['planned', 'recorded', 'signed'] }),
  ]);
  const known = new Map<string, Application>(
    applications.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])),
  );
  const organisations = await namesOf(
    room,
    'organisation',
    [...known.values()].map(({ organisation }) => organisation),
  );
  const recommenders = await namesOf(
    room,
    'recommender',
    [...known.values()].flatMap(({ recommender }) => recommender ?? []),
  );
  const compared = new Map(comparison?.lines.map((line) => [line.application, line]));
  return lines.map((line) => {
    const own = compared.get(line.application);
    const application = known.get(line.application);
    if (application === undefined)
      throw new Error(`ranking names ${line.application}, which is not on the shelf`);
    const scores = reviews
      .filter((review) => review.application === line.application)
      .map(({ totalHalfPoints }) => (totalHalfPoints ?? 0) / 2);
    return {
      application: line.application,
      receipt: application.receipt ?? '',
      name: application.name,
      organisation: organisations.get(application.organisation) ?? '',
      recommender: application.recommender === null ? '' : (recommenders.get(application.recommender) ?? ''),
      place: line.place,
      mean: line.meanHundredths / 100,
      trimmed: line.trimmedHundredths === null ? null : line.trimmedHundredths / 100,
      calibrated: own === undefined ? null : own.calibratedHundredths / 100,
      error: own === undefined || own.errorHundredths === null ? null : own.errorHundredths / 100,
      places: own?.places ?? null,
      scores: scores.sort((one, other) => other - one),
      steps: steps
        .filter(({ application: of }) => of === line.application)
        .map(({ id, kind, state, record, signatures }) => ({
          id,
          kind,
          state,
          outcome: record?.outcome ?? null,
          differing: signatures.filter(({ differing }) => differing !== null).length,
        })),
      selected: line.selected,
      reason: line.reason,
    };
  });
}

function comparisonOf({ comparison }: Ranking): RankingView['comparison'] {
  if (comparison === undefined) return null;
  const { pools, icc, alpha, offsetHundredths, recused } = comparison;
  return {
    pools: pools.map((pool) => [...pool]),
    icc,
    alpha,
    offsets:
      offsetHundredths === null
        ? null
        : {
            strictest: offsetHundredths.strictest / 100,
            mostLenient: offsetHundredths.mostLenient / 100,
          },
    recused,
  };
}

/** The plan's target for the category and how much of it stands (B2). */
async function targetOf(
  { desk }: Room,
  programme: Programme,
  category: string,
): Promise<RankingView['target']> {
  const target = findCategory(programme, category)?.target;
  if (target === undefined) return null;
  const platforms = await desk.shelf.where('platform', {
    programme: programme.id,
    category,
    state: 'active',
  });
  return { number: target.number, by: target.by, designated: platforms.length };
}
