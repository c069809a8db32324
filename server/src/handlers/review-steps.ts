import { ok, type Result, refused } from '@qichuang/base';
import {
  attendStep,
  cancelStep,
  changeStep,
  declineStep,
  findStep,
  handInStepRecord,
  planSteps,
  reopenStepRecord,
  type StepCase,
  signStepRecord,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Refusal, refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { stepRecordPaper } from '../papers/step-record-paper.ts';
import { allReviewStepRows, reviewStepPage } from '../views/review-step-rows.ts';
import { reviewStepTable } from '../views/review-step-table.ts';
import { reviewStepView } from '../views/review-step-view.ts';
import { stepPlanning } from '../views/step-planning.ts';
import { tableFile } from '../views/table-file.ts';
import { governedRound } from './round-readings.ts';

type Requests = typeof REQUESTS;
type OnStep = Pick<Visit, 'house' | 'actor'> & { readonly params: { readonly step: string } };

const NOT_FOUND = refused(refusal('not-found'));

const list: Handler<Requests['list-review-steps']> = async ({ house, query, ...reading }) =>
  ok(await reviewStepPage(house, reading, query, query));

const exported: Handler<Requests['export-review-steps']> = async ({ house, query, ...reading }) => {
  const { format, ...ask } = query;
  const rows = await allReviewStepRows(house, reading, ask);
  return ok(await tableFile(reviewStepTable(rows, reading.language), rows, format, reading.language));
};

/** What is not theirs and what does not exist get the same answer. */
async function found({ house, actor, params }: OnStep): Promise<Result<StepCase, Refusal>> {
  const step = await findStep(house.desk, params.step, { actor });
  return step === undefined ? NOT_FOUND : ok(step);
}

const see: Handler<Requests['see-review-step']> = async (visit) => {
  const step = await found(visit);
  return step.ok ? ok(await reviewStepView(visit.house, step.value, visit)) : step;
};

const paper: Handler<Requests['print-step-record']> = async (visit) => {
  const step = await found(visit);
  if (!step.ok) return step;
  const file = await stepRecordPaper(visit.house, step.value);
  return file === null ? NOT_FOUND : ok(file);
};

const planning: Handler<Requests['see-step-planning']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { category, kind } = visit.query;
  if (!governed.value.round.categories.includes(category)) return NOT_FOUND;
  return ok(await stepPlanning(visit.house, visit, { ...governed.value, category, kind }));
};

export const REVIEW_STEP_HANDLERS = {
  'cancel-review-step': fromAct<Requests['cancel-review-step']>(cancelStep),
  'change-review-step': fromAct<Requests['change-review-step']>(changeStep),
  'confirm-step-attendance': fromAct<Requests['confirm-step-attendance']>(attendStep),
  'decline-review-step': fromAct<Requests['decline-review-step']>(declineStep),
  'export-review-steps': exported,
  'hand-in-step-record': fromAct<Requests['hand-in-step-record']>(handInStepRecord),
  'list-review-steps': list,
  'plan-review-steps': fromAct<Requests['plan-review-steps']>(planSteps),
  'print-step-record': paper,
  'reopen-step-record': fromAct<Requests['reopen-step-record']>(reopenStepRecord),
  'see-review-step': see,
  'see-step-planning': planning,
  'sign-step-record': fromAct<Requests['sign-step-record']>(signStepRecord),
} satisfies Partial<Handlers>;
