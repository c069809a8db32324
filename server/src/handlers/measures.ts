import { ok, refused } from '@qichuang/base';
import {
  answerMeasureReview,
  askMeasureReview,
  changeQuestions,
  concludeMeasure,
  decideMeasure,
  proposeMeasure,
  stateOnMeasure,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { changeReplyPaper, measurePaper } from '../papers/measure-papers.ts';
import { endingPage } from '../views/ending-rows.ts';
import { allMeasureRows, measurePage } from '../views/measure-rows.ts';
import { measureTable } from '../views/measure-table.ts';
import { findMeasure, hasPaper, measureView } from '../views/measure-view.ts';
import { publishedMeasureRows } from '../views/published-measures.ts';
import { scopeOf } from '../views/standing.ts';
import { tableFile } from '../views/table-file.ts';
import { seenFiling } from './filings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

const list: Handler<Requests['list-measures']> = async ({ house, actor, query, at }) =>
  ok(await measurePage(house, actor, query, query, at));

const exported: Handler<Requests['export-measures']> = async ({ house, actor, query, at, language }) => {
  const rows = await allMeasureRows(house, actor, query, at);
  return ok(await tableFile(measureTable(rows, language), rows, query.format, language));
};

const see: Handler<Requests['see-measure']> = async ({ house, actor, params, at, language }) => {
  const found = await findMeasure(house, actor, params.measure);
  return found === undefined
    ? NOT_FOUND
    : ok(await measureView(house, found.measure, found.standing, actor, at, language));
};

const paper: Handler<Requests['fetch-measure-paper']> = async ({ house, actor, params }) => {
  const found = await findMeasure(house, actor, params.measure);
  if (found === undefined || !hasPaper(found.measure)) return NOT_FOUND;
  return ok(await measurePaper(house, found.measure));
};

const reply: Handler<Requests['fetch-change-reply']> = async (visit) => {
  const seen = await seenFiling(visit);
  if (!seen.ok) return seen;
  const { filing } = seen.value.found;
  const answered = filing.state === 'accepted' || filing.state === 'not_accepted';
  if (filing.kind !== 'change' || !answered) return NOT_FOUND;
  return ok(await changeReplyPaper(visit.house, seen.value.found));
};

const questions: Handler<Requests['list-change-questions']> = async ({ house, actor }) => {
  const scope = scopeOf(actor);
  return scope.kind === 'authority'
    ? ok({ rows: await changeQuestions(house.desk, scope.programme) })
    : NOT_FOUND;
};

const ending: Handler<Requests['list-ending-platforms']> = async ({ house, actor, query, at }) =>
  ok(await endingPage(house, actor, query, query, at));

const published: Handler<Requests['list-published-measures']> = async ({ house, query }) =>
  ok({ rows: await publishedMeasureRows(house, query) });

/** What follows for a platform, what ends it, and what is told of that (A3.6, A3.8, B5.2–B5.4, B6.3). */
export const MEASURE_HANDLERS = {
  'export-measures': exported,
  'list-measures': list,
  'see-measure': see,
  'fetch-measure-paper': paper,
  'fetch-change-reply': reply,
  'list-change-questions': questions,
  'list-ending-platforms': ending,
  'list-published-measures': published,
  'propose-measure': fromAct<Requests['propose-measure']>(proposeMeasure),
  'state-on-measure': fromAct<Requests['state-on-measure']>(stateOnMeasure),
  'decide-measure': fromAct<Requests['decide-measure']>(decideMeasure),
  'conclude-measure': fromAct<Requests['conclude-measure']>(concludeMeasure),
  'ask-measure-review': fromAct<Requests['ask-measure-review']>(askMeasureReview),
  'answer-measure-review': fromAct<Requests['answer-measure-review']>(answerMeasureReview),
} satisfies Partial<Handlers>;
