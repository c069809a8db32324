import { ok, refused } from '@qichuang/base';
import {
  answerInspectionObjection,
  concludeResult,
  objectToFindings,
  proposeCorrection,
  publishCorrection,
  publishResults,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { inspectionResultsPaper } from '../papers/inspection-results-paper.ts';
import { batchResults, inspectionResultView } from '../views/inspection-results.ts';
import { publishedInspections } from '../views/published-inspections.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

const see: Handler<Requests['see-inspection-result']> = async ({ house, params, ...reading }) => {
  const view = await inspectionResultView(house, reading, params.task);
  return view === undefined ? NOT_FOUND : ok(view);
};

const batch: Handler<Requests['list-batch-results']> = async ({ house, params, ...reading }) => {
  const view = await batchResults(house, reading, params.inspection);
  return view === undefined ? NOT_FOUND : ok(view);
};

const published: Handler<Requests['list-inspection-results']> = async ({ house, query }) =>
  ok({ batches: [...(await publishedInspections(house, query))] });

const paper: Handler<Requests['fetch-inspection-results-paper']> = async ({ house, params }) => {
  const file = await inspectionResultsPaper(house, params.inspection);
  return file === undefined ? NOT_FOUND : ok(file);
};

/** What becomes of an inspection after its record was signed (A4.3, B6.3). */
export const INSPECTION_RESULT_HANDLERS = {
  'answer-inspection-objection': fromAct<Requests['answer-inspection-objection']>(answerInspectionObjection),
  'conclude-inspection': fromAct<Requests['conclude-inspection']>(concludeResult),
  'fetch-inspection-results-paper': paper,
  'list-batch-results': batch,
  'list-inspection-results': published,
  'object-to-findings': fromAct<Requests['object-to-findings']>(objectToFindings),
  'propose-inspection-correction': fromAct<Requests['propose-inspection-correction']>(proposeCorrection),
  'publish-inspection-correction': fromAct<Requests['publish-inspection-correction']>(publishCorrection),
  'publish-inspection-results': fromAct<Requests['publish-inspection-results']>(publishResults),
  'see-inspection-result': see,
} satisfies Partial<Handlers>;
