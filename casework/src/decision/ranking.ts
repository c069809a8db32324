import { ok, type Result, refused } from '@qichuang/base';
import {
  type Application,
  mayMove,
  RANKING_TRANSITIONS,
  type Ranking,
  type RankingLine,
  type Refusal,
  type Review,
  type Round,
  refusal,
  type ScoreComparison,
} from '@qichuang/domain';
import { meanHundredths, rankWithTies, trimmedMeanHundredths } from '@qichuang/engine-tally';
import { type ScoreSheet, sheetFor } from '@qichuang/programmes';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { comparedScores } from './score-comparison.ts';

export interface OnRanking {
  readonly round: string;
  readonly category: string;
  readonly version: number;
}

export interface RankingCase {
  readonly round: Round;
  readonly ranking: Ranking | null;
}

/** What a category's ranking is or will be about; what was never reviewed has no place in it. */
export function rankable(desk: Desk, round: string, category: string): Promise<readonly Application[]> {
  return desk.shelf.where('application', {
    round,
    category,
    state: ['in_review', 'reviewed', 'selected', 'not_selected', 'on_notice', 'designated'],
  });
}

/** The ranking of a category, if the move is lawful now. */
export async function rankingFor(
  desk: Desk,
  act: Act<OnRanking>,
  name: keyof typeof RANKING_TRANSITIONS,
): Promise<Result<RankingCase, Refusal>> {
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined || !round.categories.includes(act.body.category))
    return refused(refusal('not-found'));
  const [ranking = null] = await desk.shelf.where('ranking', {
    round: round.id,
    category: act.body.category,
  });
  const allowed = mayMove(
    RANKING_TRANSITIONS[name],
    momentIn(ranking?.state ?? null, round.programme, act, { preparedBy: ranking?.prepared?.by ?? null }),
  );
  if (!allowed.ok) return allowed;
  const away = await listHeldAway(desk, act, () => rankable(desk, round.id, act.body.category));
  if (away !== null) return refused(away);
  const version = ranking?.version ?? 0;
  if (version !== act.body.version)
    return refused(refusal('moved-on', null, { version, seen: act.body.version }));
  return ok({ round, ranking });
}

interface Tallied {
  readonly application: Application;
  readonly mean: number;
  readonly trimmed: number | null;
  readonly scores: number;
  /** Means of the criteria that break ties, in the sheet's declared order. */
  readonly ties: readonly number[];
}

export interface DrawnUp {
  readonly lines: readonly RankingLine[];
  readonly comparison: ScoreComparison;
}

/**
 * Ranks reviewed applications by mean; ties go by the criteria the sheet declared beforehand, then by receipt. Beside it,
 * how far the scores can be compared.
 *
 * @returns `null` where nothing of the category is reviewed.
 */
export async function drawnUpList(desk: Desk, round: Round, category: string): Promise<DrawnUp | null> {
  const programme = programmeAt(desk, round.programmeDigest);
  const applications = await desk.shelf.where('application', {
    round: round.id,
    category,
    state: 'reviewed',
  });
  if (applications.length === 0) return null;
  const reviews = await desk.shelf.where('review', { round: round.id, category, state: 'scored' });
  const recused = await desk.shelf.where('review', { round: round.id, category, state: 'recused' });
  const { trimHighestAndLowestFrom } = programme.sharedRules.expertPanel;
  const tallied = applications.map((application): Tallied => {
    const own = reviews.filter((review) => review.application === application.id);
    const totals = own.map(({ totalHalfPoints }) => totalHalfPoints ?? 0);
    const sheet = sheetFor(programme, category, application.kind);
    if (sheet === undefined) throw new Error(`no score sheet for ${category}`);
    return {
      application,
      mean: meanHundredths(totals),
      trimmed: trimmedMeanHundredths(totals, trimHighestAndLowestFrom),
      scores: own.length,
      ties: sheet.tieOrder.map((group) =>
        meanHundredths(own.map((review) => pointsOf(review, sheet, group))),
      ),
    };
  });
  const listed = new Set(applications.map(({ id }) => id));
  return {
    lines: inOrder(tallied).map((one, index) => lineOf(one, index + 1)),
    comparison: comparedScores([...reviews, ...recused].filter(({ application }) => listed.has(application))),
  };
}

function pointsOf(review: Review, sheet: ScoreSheet, group: string): number {
  const criteria = sheet.criteria.find(({ id }) => id === group)?.sub.map(({ id }) => id) ?? [];
  return review.scores
    .filter(({ criterion }) => criteria.includes(criterion))
    .reduce((sum, { halfPoints }) => sum + halfPoints, 0);
}

function inOrder(tallied: readonly Tallied[]): readonly Tallied[] {
  const byReceipt = tallied
    .map(({ application }) => application)
    .sort((one, other) => ((one.receipt ?? '') < (other.receipt ?? '') ? -1 : 1));
  const placed = rankWithTies(
    tallied.map(({ application, mean, ties }) => ({ id: application.id, result: mean, criteria: ties })),
    byReceipt.map(({ id }) => id),
  );
  const known = new Map<string, Tallied>(tallied.map((one) => [one.application.id, one]));
  return placed.flatMap(({ id }) => known.get(id) ?? []);
}

function lineOf({ application, mean, trimmed, scores }: Tallied, place: number): RankingLine {
  return {
    application: application.id,
    place,
    meanHundredths: mean,
    trimmedHundredths: trimmed,
    scores,
    selected: false,
    reason: '',
  };
}

/** A decision against the order of the list needs a reason on that line; a decision needs its minutes. */
export function decisionFault({ lines, minutes }: Ranking): Refusal | null {
  if (minutes === null) return refusal('incomplete', 'B5.1', { field: 'minutes' });
  const lastIn = Math.max(0, ...lines.filter(({ selected }) => selected).map(({ place }) => place));
  const firstOut = Math.min(
    Number.MAX_SAFE_INTEGER,
    ...lines.filter(({ selected }) => !selected).map(({ place }) => place),
  );
  const odd = lines.filter(
    ({ place, selected, reason }) => reason.trim() === '' && (selected ? place > firstOut : place < lastIn),
  );
  return odd.length === 0
    ? null
    : refusal('reason-missing', 'B5.1', { places: odd.map(({ place }) => String(place)) });
}
