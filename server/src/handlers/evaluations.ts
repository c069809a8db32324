import { ok, refused } from '@qichuang/base';
import {
  beginScoring,
  cancelCampaign,
  declareAssessment,
  gradeCampaign,
  planCampaign,
  publishCampaign,
  recordSiteVisit,
  scoreAssessment,
  startCampaign,
  stateOnEvaluation,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { tableCsv, tableXlsx } from '@qichuang/documents';
import { type Actor, type Campaign, type Refusal, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { evaluationResultsPaper } from '../papers/evaluation-paper.ts';
import { assessmentView, findAssessment, ownAssessmentPage } from '../views/assessment-view.ts';
import { campaignTable } from '../views/campaign-table.ts';
import { campaignRows, campaignView, findCampaign } from '../views/campaign-view.ts';
import { evaluationPage } from '../views/evaluation-rows.ts';
import { evaluationView, findEvaluation } from '../views/evaluation-view.ts';
import { wholeListFault } from '../views/held-away.ts';
import { publishedEvaluationRows } from '../views/published-evaluations.ts';
import { jsonFile } from './case-readings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const campaigns: Handler<Requests['list-campaigns']> = async ({ house, actor }) =>
  ok({ rows: await campaignRows(house, actor) });

const campaign: Handler<Requests['see-campaign']> = async ({ house, actor, params, at, language }) => {
  const found = await findCampaign(house, actor, params.campaign);
  return found === undefined ? NOT_FOUND : ok(await campaignView(house, found, actor, at, language));
};

/** Grades not yet published are no affair of who is tied to one of those graded. */
async function gradedAway(
  house: House,
  actor: Actor,
  { id, published: isPublic }: Campaign,
): Promise<Refusal | null> {
  if (isPublic !== null) return null;
  return wholeListFault(house, actor, () => house.desk.shelf.where('evaluation', { campaign: id }));
}

/** There is nothing to report before the grades are there. */
const paper: Handler<Requests['fetch-campaign-paper']> = async ({ house, actor, params }) => {
  const found = await findCampaign(house, actor, params.campaign);
  if (found === undefined || found.graded === null) return NOT_FOUND;
  const away = await gradedAway(house, actor, found);
  return away === null ? ok(await evaluationResultsPaper(house, found)) : refused(away);
};

const exported: Handler<Requests['export-campaign']> = async (visit) => {
  const { house, actor, params, query, at, language } = visit;
  const found = await findCampaign(house, actor, params.campaign);
  if (found === undefined) return NOT_FOUND;
  const { members, title } = await campaignView(house, found, actor, at, language);
  if (query.format === 'json') return ok(jsonFile(title, members));
  const caps = house.desk.programmes.get(found.programmeDigest)?.evaluation.grades.caps ?? [];
  const table = campaignTable(
    title,
    members,
    (cap) => caps.find(({ id }) => id === cap)?.[language] ?? cap,
    language,
  );
  return ok(
    query.format === 'csv'
      ? { name: `${title}.csv`, media: CSV, bytes: tableCsv(table, language) }
      : { name: `${title}.xlsx`, media: XLSX, bytes: await tableXlsx(table, language) },
  );
};

const list: Handler<Requests['list-evaluations']> = async ({ house, actor, query }) =>
  ok(await evaluationPage(house, actor, query, query));

const see: Handler<Requests['see-evaluation']> = async ({ house, actor, params, at, language }) => {
  const found = await findEvaluation(house, actor, params.evaluation);
  return found === undefined
    ? NOT_FOUND
    : ok(await evaluationView(house, found.evaluation, found.standing, actor, at, language));
};

const published: Handler<Requests['list-published-evaluations']> = async ({ house, query }) =>
  ok({ rows: await publishedEvaluationRows(house, query) });

const ownSheets: Handler<Requests['list-own-assessments']> = async ({ house, actor, query }) =>
  ok(await ownAssessmentPage(house, actor, query));

const sheet: Handler<Requests['see-assessment']> = async ({ house, actor, params, at, language }) => {
  const found = await findAssessment(house, actor, params.assessment);
  return found === undefined ? NOT_FOUND : ok(await assessmentView(house, found, actor, at, language));
};

/** Evaluations of platforms and the sheets of their experts (A3.8, B5.3). */
export const EVALUATION_HANDLERS = {
  'list-campaigns': campaigns,
  'see-campaign': campaign,
  'export-campaign': exported,
  'fetch-campaign-paper': paper,
  'list-evaluations': list,
  'see-evaluation': see,
  'list-published-evaluations': published,
  'list-own-assessments': ownSheets,
  'see-assessment': sheet,
  'plan-campaign': fromAct<Requests['plan-campaign']>(planCampaign),
  'start-campaign': fromAct<Requests['start-campaign']>(startCampaign),
  'cancel-campaign': fromAct<Requests['cancel-campaign']>(cancelCampaign),
  'begin-scoring': fromAct<Requests['begin-scoring']>(beginScoring),
  'grade-campaign': fromAct<Requests['grade-campaign']>(gradeCampaign),
  'publish-campaign': fromAct<Requests['publish-campaign']>(publishCampaign),
  'record-site-visit': fromAct<Requests['record-site-visit']>(recordSiteVisit),
  'state-on-evaluation': fromAct<Requests['state-on-evaluation']>(stateOnEvaluation),
  'declare-assessment': fromAct<Requests['declare-assessment']>(declareAssessment),
  'score-assessment': fromAct<Requests['score-assessment']>(scoreAssessment),
} satisfies Partial<Handlers>;
