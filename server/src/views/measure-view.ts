import { dayIn, type Instant, ok, refused, SHANGHAI } from '@qichuang/base';
import { reportOn, reviewCloses } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  type Actor,
  MEASURE_TRANSITIONS,
  type Measure,
  mayMove,
  type Standing,
  standingAtPlatform,
  type Transition,
} from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { measureRow } from './measure-rows.ts';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type MeasureView = View<'see-measure'>;

/** A measure the reader has a part in; what is not theirs does not exist for them. */
export async function findMeasure(
  room: Room,
  actor: Actor,
  id: string,
): Promise<{ readonly measure: Measure; readonly standing: Standing } | undefined> {
  const measure = await room.desk.shelf.find('measure', id);
  if (measure === undefined) return undefined;
  const standing = standingAtPlatform(measure, actor);
  return standing.part === 'public' ? undefined : { measure, standing };
}

/** One measure as host, recommender and authority read it: people are named to the authority alone. */
export async function measureView(
  room: Room,
  measure: Measure,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<MeasureView> {
  const report = await reportOn(room.desk, measure);
  const known = report === undefined || standing.part === 'host' || report.firstSubmittedAt !== null;
  const personName = async (by: Measure['proposed']['by']) =>
    standing.part === 'authority' ? nameOf(room, 'person', by) : '';
  const { decided, concluded, review } = measure;
  return {
    ...(await measureRow(room, measure, dayIn(at, SHANGHAI))),
    facts: measure.facts,
    evidence: measure.evidence,
    proposedBy: await personName(measure.proposed.by),
    statement: measure.statement,
    decided: decided === null ? null : { ...decided, by: await personName(decided.by) },
    concluded: concluded === null ? null : { ...concluded, by: await personName(concluded.by) },
    report:
      report === undefined || !known
        ? null
        : {
            filing: report.id,
            state: report.state,
            receipt: report.receipt,
            opinion: report.endorsement?.opinion ?? null,
          },
    review:
      review === undefined
        ? null
        : {
            text: review.text,
            at: review.at,
            answer:
              review.answer === null ? null : { ...review.answer, by: await personName(review.answer.by) },
          },
    reviewCloses: reviewCloses(room.desk, measure),
    paper: hasPaper(measure),
    standing,
    acts: measureActs(room, measure, standing, actor, at, language),
    history: (await room.store.queries.historyOf([{ kind: 'measure', id: measure.id }])).map(
      ({ fact, person }) => ({
        at: fact.at,
        act: fact.act,
        who: standing.part === 'authority' ? (person?.name ?? '') : '',
        to: fact.to,
        clause: fact.clause,
      }),
    ),
  };
}

/** A rectification has its notice once it is ordered, a revocation its decision. */
export function hasPaper({ kind, decided, state }: Measure): boolean {
  return decided !== null && state !== 'dropped' && (kind === 'rectification' || kind === 'revocation');
}

/** Moves a reader may be shown, by the request that makes them; two moves of one request are one act. */
const REQUEST_OF: Readonly<Partial<Record<keyof typeof MEASURE_TRANSITIONS, RequestName>>> = {
  hear: 'state-on-measure',
  decide: 'decide-measure',
  fulfil: 'conclude-measure',
  'ask-review': 'ask-measure-review',
  uphold: 'answer-measure-review',
};

function measureActs(
  room: Room,
  measure: Measure,
  standing: Standing,
  actor: Actor,
  at: Instant,
  language: Language,
): readonly ActView[] {
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<Measure['state']> = MEASURE_TRANSITIONS[name as keyof typeof REQUEST_OF];
    const concerns = move.by.some((hand) => hand === standing.part || hand.startsWith(`${standing.part}.`));
    if (!concerns || !move.from.includes(measure.state) || !isTime(name, measure)) return [];
    const answer = mayMove(move, {
      state: measure.state,
      standing,
      person: actor.person,
      preparedBy: (name === 'uphold' ? measure.decided?.by : measure.proposed.by) ?? null,
      at,
      clocks: { hearingCloses: measure.hearingUntil, reviewCloses: reviewCloses(room.desk, measure) },
    });
    return [actView(request, move, answer.ok ? ok(true) : refused(answer.refusal), language)];
  });
}

/** What a state alone does not tell: praise is not heard, and a review is asked once and answered once. */
function isTime(name: string, { kind, review }: Measure): boolean {
  if (name === 'hear') return kind !== 'commendation';
  if (name === 'ask-review') return kind !== 'commendation' && review === undefined;
  if (name === 'uphold') return review !== undefined && review.answer === null;
  return true;
}
