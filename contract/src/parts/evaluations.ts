import { BEGIN_SCORING } from '../requests/begin-scoring.ts';
import { CANCEL_CAMPAIGN } from '../requests/cancel-campaign.ts';
import { DECLARE_ASSESSMENT } from '../requests/declare-assessment.ts';
import { EXPORT_CAMPAIGN } from '../requests/export-campaign.ts';
import { FETCH_CAMPAIGN_PAPER } from '../requests/fetch-campaign-paper.ts';
import { GRADE_CAMPAIGN } from '../requests/grade-campaign.ts';
import { LIST_CAMPAIGNS } from '../requests/list-campaigns.ts';
import { LIST_EVALUATIONS } from '../requests/list-evaluations.ts';
import { LIST_OWN_ASSESSMENTS } from '../requests/list-own-assessments.ts';
import { LIST_PUBLISHED_EVALUATIONS } from '../requests/list-published-evaluations.ts';
import { PLAN_CAMPAIGN } from '../requests/plan-campaign.ts';
import { PUBLISH_CAMPAIGN } from '../requests/publish-campaign.ts';
import { RECORD_SITE_VISIT } from '../requests/record-site-visit.ts';
import { SCORE_ASSESSMENT } from '../requests/score-assessment.ts';
import { SEE_ASSESSMENT } from '../requests/see-assessment.ts';
import { SEE_CAMPAIGN } from '../requests/see-campaign.ts';
import { SEE_EVALUATION } from '../requests/see-evaluation.ts';
import { START_CAMPAIGN } from '../requests/start-campaign.ts';
import { STATE_ON_EVALUATION } from '../requests/state-on-evaluation.ts';

/** Evaluation campaigns, sheets and results (A4.3, B6.3). */
export const EVALUATION_REQUESTS = {
  'begin-scoring': BEGIN_SCORING,
  'cancel-campaign': CANCEL_CAMPAIGN,
  'declare-assessment': DECLARE_ASSESSMENT,
  'export-campaign': EXPORT_CAMPAIGN,
  'fetch-campaign-paper': FETCH_CAMPAIGN_PAPER,
  'grade-campaign': GRADE_CAMPAIGN,
  'list-campaigns': LIST_CAMPAIGNS,
  'list-evaluations': LIST_EVALUATIONS,
  'list-own-assessments': LIST_OWN_ASSESSMENTS,
  'list-published-evaluations': LIST_PUBLISHED_EVALUATIONS,
  'plan-campaign': PLAN_CAMPAIGN,
  'publish-campaign': PUBLISH_CAMPAIGN,
  'record-site-visit': RECORD_SITE_VISIT,
  'score-assessment': SCORE_ASSESSMENT,
  'see-assessment': SEE_ASSESSMENT,
  'see-campaign': SEE_CAMPAIGN,
  'see-evaluation': SEE_EVALUATION,
  'start-campaign': START_CAMPAIGN,
  'state-on-evaluation': STATE_ON_EVALUATION,
} as const;
