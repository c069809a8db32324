import { type Instant, ok, refused } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  type Assessment,
  EVALUATION_TRANSITIONS,
  type Evaluation,
  mayMove,
  type Standing,
  standingAtPlatform,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { evaluationRow, knowsResult } from './evaluation-rows.ts';
import { namesOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type EvaluationView = View<'see-evaluation'>;

/** An evaluation the reader has a part in; what is not theirs does not exist for them. */
export async function findEvaluation(
  { desk }: Room,
  actor: Actor,
  id: string,
): Promise<{ readonly evaluation: Evaluation; readonly standing: Standing } | undefined> {
  const evaluation = await desk.shelf.find('evaluation', id);
  if (evaluation === undefined) return undefined;
  const standing = standingAtPlatform(evaluation, actor);
  return standing.part === 'public' ? undefined : { evaluation, standing };
}

/** One evaluation: numbers with the reports they rest on, points and grade only for whoever may know them, experts named to the authority alone (B5.3). */
export async function evaluationView(
  room: Room,
  evaluation: Evaluation,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<EvaluationView> {
  const campaign = await room.desk.shelf.find('campaign', evaluation.campaign);
  if (campaign === undefined) throw new Error(`evaluation ${evaluation.id} without its campaign`);
  const known = knowsResult(evaluation, standing);
  const { siteVisit } = evaluation;
  const [self] = await room.desk.shelf.where('filing', {
    platform: evaluation.platform,
    kind: 'self-assessment',
    about: campaign.id,
  });
  const selfKnown = self !== undefined && (standing.part === 'host' || self.firstSubmittedAt !== null);
  return {
    ...(await evaluationRow(room, evaluation, standing)),
    standing,
    acts: evaluationActs(evaluation, standing, actor, at, campaign.statementUntil, language),
    period: { from: campaign.from, until: campaign.until },
    quantitative: known ? await withBasis(room, evaluation) : [],
    qualitative: known ? evaluation.qualitative : [],
    caps: known ? evaluation.caps : [],
    siteVisit:
      known && siteVisit !== null
        ? {
            on: siteVisit.on,
            by: standing.part === 'authority' ? siteVisit.by : [],
            findings: siteVisit.findings,
          }
        : null,
    statement: known || standing.part === 'host' ? evaluation.statement : null,
    selfAssessment: selfKnown ? { filing: self.id, state: self.state } : null,
    assessments: await sheetsAsSeen(room, evaluation, standing, known),
    measures: known ? await measuresUpon(room, evaluation) : [],
  };
}

async function withBasis(room: Room, { quantitative }: Evaluation): Promise<EvaluationView['quantitative']> {
  const ids = [...new Set(quantitative.flatMap(({ basis }) => basis.split(' ').filter((id) => id !== '')))];
  const filings = await Promise.all(ids.map((id) => room.desk.shelf.find('filing', id)));
  const periods = new Map(
    filings.flatMap((one) => (one === undefined ? [] : [[one.id as string, one.period] as const])),
  );
  return quantitative.map(({ indicator, value, hundredths, basis }) => ({
    indicator,
    value,
    hundredths,
    basis: basis.split(' ').flatMap((filing) => {
      const period = periods.get(filing);
      return period === undefined ? [] : [{ filing, period }];
    }),
  }));
}

async function sheetsAsSeen(
  room: Room,
  evaluation: Evaluation,
  { part }: Standing,
  known: boolean,
): Promise<EvaluationView['assessments']> {
  if (!known || part === 'recommender') return [];
  const all = await room.desk.shelf.where('assessment', { within: evaluation.campaign });
  const own = all.filter(({ about }) => about.id === evaluation.id);
  const inside = part === 'authority';
  const names = inside
    ? await namesOf(
        room,
        'expert',
        own.map(({ expert }) => expert),
      )
    : new Map<Assessment['expert'], string>();
  return own
    .filter(({ state }) => inside || state === 'scored')
    .map(({ expert, state, scores, comment }) => ({
      expert: inside ? (names.get(expert) ?? '') : null,
      state,
      halfPoints:
        inside && state === 'scored' ? scores.reduce((sum, { halfPoints }) => sum + halfPoints, 0) : null,
      comment,
      scores: scores.map(({ criterion, comment: said }) => ({ criterion, comment: said })),
    }));
}

/** What was proposed upon the result is known to everyone it concerns once the result is. */
async function measuresUpon({ desk }: Room, { id, platform }: Evaluation) {
  const measures = await desk.shelf.where('measure', { platform });
  return measures
    .filter(({ source }) => source.kind === 'evaluation' && source.id === id)
    .map(({ id: measure, kind, state }) => ({ id: measure, kind, state }));
}

const REQUEST_OF = {
  visit: 'record-site-visit',
  state: 'state-on-evaluation',
} as const satisfies Readonly<Record<keyof typeof EVALUATION_TRANSITIONS, RequestName>>;

function evaluationActs(
  evaluation: Evaluation,
  standing: Standing,
  actor: Actor,
  at: Instant,
  statementCloses: Instant | null,
  language: Language,
): readonly ActView[] {
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<Evaluation['state']> = EVALUATION_TRANSITIONS[name as keyof typeof REQUEST_OF];
    const concerns = move.by.some((hand) => hand === standing.part || hand.startsWith(`${standing.part}.`));
    if (!concerns || !move.from.includes(evaluation.state)) return [];
    const answer = mayMove(move, {
      state: evaluation.state,
      standing,
      person: actor.person,
      preparedBy: null,
      at,
      clocks: { statementCloses },
    });
    return [actView(request, move, answer.ok ? ok(true) : refused(answer.refusal), language)];
  });
}
