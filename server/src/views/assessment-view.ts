import { type Instant, ok, refused } from '@qichuang/base';
import { assessmentSheet, isActiveAssessment, lastFilingCopy } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  ASSESSMENT_TRANSITIONS,
  type Assessment,
  type Evaluation,
  type Filing,
  mayMove,
  standingIn,
  type Transition,
} from '@qichuang/domain';
import { ASSESSMENT_WORDS, type Language } from '@qichuang/language';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type AssessmentView = View<'see-assessment'>;
type AssessmentRow = View<'list-own-assessments'>['rows'][number];

/** One part of the sheets the acting expert was ever asked for, what waits first. */
export async function ownAssessmentPage(
  room: Room,
  actor: Actor,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-own-assessments'>> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'expert') return { rows: [], next: null, total: 0 };
  const { rows, next, total } = await room.store.queries.listOwnSheets(scope.person, page);
  return { rows: await Promise.all(rows.map((one) => rowOf(room, one))), next, total };
}

/** A sheet of the acting expert; whoever was recused or replaced has it no more. */
export async function findAssessment(room: Room, actor: Actor, id: string): Promise<Assessment | undefined> {
  const scope = scopeOf(actor);
  const assessment = await room.desk.shelf.find('assessment', id);
  if (assessment === undefined || scope.kind !== 'expert' || assessment.person !== scope.person)
    return undefined;
  return isActiveAssessment(assessment) ? assessment : undefined;
}

async function rowOf(room: Room, assessment: Assessment): Promise<AssessmentRow> {
  const { of, within } = await about(room, assessment);
  const platform = of.platform === null ? undefined : await room.desk.shelf.find('platform', of.platform);
  if (platform === undefined) throw new Error(`assessment ${assessment.id} of no platform`);
  return {
    id: assessment.id,
    version: assessment.version,
    state: assessment.state,
    about: assessment.about.kind,
    programme: assessment.programme,
    programmeDigest: within.programmeDigest,
    category: of.category,
    title: within.title,
    platform: { id: platform.id, name: platform.name, number: platform.number },
    organisation: await nameOf(room, 'organisation', of.organisation),
  };
}

async function about(
  { desk }: Room,
  { id, about: thing, within: inside }: Assessment,
): Promise<{
  readonly of: Evaluation | Filing;
  readonly within: { readonly title: string; readonly programmeDigest: string };
}> {
  const isEvaluation = thing.kind === 'evaluation';
  const of = await desk.shelf.find(thing.kind, thing.id);
  const within = await desk.shelf.find(isEvaluation ? 'campaign' : 'selection', inside);
  if (of === undefined || within === undefined) throw new Error(`assessment ${id} of nothing`);
  return { of, within };
}

/** One sheet as its expert reads it: before the declaration only whose it is (B5.3). */
export async function assessmentView(
  room: Room,
  assessment: Assessment,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<AssessmentView> {
  const row = await rowOf(room, assessment);
  const { of } = await about(room, assessment);
  const open = assessment.state === 'declared' || assessment.state === 'scored';
  const whole = ASSESSMENT_WORDS.asAWhole;
  return {
    ...row,
    kind: 'siteVisit' in of ? of.kind : '',
    sheet: open
      ? (await assessmentSheet(room.desk, assessment)).map(({ id, points, indicator }) => ({
          criterion: id,
          points,
          zh: indicator?.zh ?? whole.zh,
          en: indicator?.en ?? whole.en,
          lookAt: indicator?.lookAt ?? '',
          anchors: indicator?.anchors ?? [],
        }))
      : [],
    scores: assessment.scores.map(({ criterion, halfPoints, comment }) => ({
      criterion,
      halfPoints,
      comment,
    })),
    comment: assessment.comment,
    material: open ? await materialOf(room, assessment, of) : null,
    acts: assessmentActs(assessment, actor, at, language),
  };
}

/** What there is to judge by: the self-assessment as handed in with the reckoned numbers, or the achievement. */
async function materialOf(
  { desk }: Room,
  { within, about: thing }: Assessment,
  of: Evaluation | Filing,
): Promise<AssessmentView['material']> {
  const evaluation = thing.kind === 'evaluation' ? (of as Evaluation) : null;
  const [filing] =
    evaluation === null
      ? [of as Filing]
      : await desk.shelf.where('filing', {
          platform: evaluation.platform,
          kind: 'self-assessment',
          about: within,
        });
  const copy = filing === undefined ? null : await lastFilingCopy(desk, filing);
  return {
    filingKind: filing?.kind ?? 'self-assessment',
    about: filing?.about ?? '',
    handedIn: copy !== null,
    values: copy?.values ?? {},
    quantitative: (evaluation?.quantitative ?? []).map(({ indicator, value, hundredths }) => ({
      indicator,
      value,
      hundredths,
    })),
    siteVisit: evaluation?.siteVisit
      ? {
          on: evaluation.siteVisit.on,
          by: evaluation.siteVisit.by,
          findings: evaluation.siteVisit.findings,
        }
      : null,
  };
}

const REQUEST_OF = {
  declare: 'declare-assessment',
  score: 'score-assessment',
} as const satisfies Readonly<Partial<Record<keyof typeof ASSESSMENT_TRANSITIONS, RequestName>>>;

function assessmentActs(
  assessment: Assessment,
  actor: Actor,
  at: Instant,
  language: Language,
): readonly ActView[] {
  const parties = {
    programme: assessment.programme,
    organisation: null,
    partners: [],
    recommender: null,
    experts: [assessment.person],
  };
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<Assessment['state']> = ASSESSMENT_TRANSITIONS[name as keyof typeof REQUEST_OF];
    if (!move.from.includes(assessment.state)) return [];
    const answer = mayMove(move, {
      state: assessment.state,
      standing: standingIn(parties, actor),
      person: actor.person,
      preparedBy: null,
      at,
      clocks: {},
    });
    return [actView(request, move, answer.ok ? ok(true) : refused(answer.refusal), language)];
  });
}
