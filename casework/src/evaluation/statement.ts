import {
  addWorkingDays,
  atLocalTime,
  type Day,
  dayIn,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import {
  EVALUATION_TRANSITIONS,
  type Evaluation,
  mayMove,
  type Refusal,
  refusal,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn, near } from '../spine/programme-standing.ts';

/** Where a programme's steps name no period for statements (default). */
const STATEMENT_DAYS = 5;

/** Until when hosts may state their view of a draft result: working days after the day it was drawn up (B5.3). */
export function statementCloses(desk: Desk, { evaluation }: Programme, at: Instant): Instant {
  const days = evaluation.steps.find(({ id }) => id === 'feedback')?.workingDays ?? STATEMENT_DAYS;
  return atLocalTime(addWorkingDays(desk.calendar, dayIn(at, SHANGHAI), days), '17:30', SHANGHAI);
}

interface OnEvaluation {
  readonly evaluation: string;
  readonly version: number;
}

/** The host's view of its draft result, once for each draft, until the day set for it (B5.3). */
export async function stateOnEvaluation(
  desk: Desk,
  act: Act<OnEvaluation & { readonly text: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const evaluation = await desk.shelf.find('evaluation', act.body.evaluation);
  const campaign =
    evaluation === undefined ? undefined : await desk.shelf.find('campaign', evaluation.campaign);
  if (evaluation === undefined || campaign === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(EVALUATION_TRANSITIONS.state, {
    state: evaluation.state,
    standing: standingAtPlatform(evaluation, act.actor),
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: { statementCloses: campaign.statementUntil },
  });
  if (!allowed.ok) return allowed;
  const current = seen(evaluation, act.body.version);
  if (!current.ok) return current;
  const next: Evaluation = { ...evaluation, statement: { text: act.body.text, at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'state-on-evaluation', clause: 'B5.3' }, 'evaluation', evaluation, next),
    {
      messages: [
        {
          topic: 'evaluation-statement',
          to: { programme: evaluation.programme },
          values: { title: campaign.title },
        },
      ],
    },
  );
}

export interface RecordSiteVisit extends OnEvaluation {
  readonly on: string;
  readonly by: readonly string[];
  readonly findings: string;
}

/** Who was there, when, and what was found; put down while it is being scored, the last of several stands (B5.3). */
export async function recordSiteVisit(
  desk: Desk,
  act: Act<RecordSiteVisit>,
): Promise<Result<Standpoint, Refusal>> {
  const evaluation = await desk.shelf.find('evaluation', act.body.evaluation);
  if (evaluation === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    EVALUATION_TRANSITIONS.visit,
    momentIn(evaluation.state, evaluation.programme, act, { near: near(evaluation) }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(evaluation, act.body.version);
  if (!current.ok) return current;
  const { on, by, findings } = act.body;
  if (on > dayIn(act.at, SHANGHAI)) return refused(refusal('value-not-allowed', 'B5.3', { field: 'on' }));
  const next: Evaluation = { ...evaluation, siteVisit: { on: on as Day, by, findings, at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'record-site-visit', clause: 'B5.3' }, 'evaluation', evaluation, next),
  );
}
