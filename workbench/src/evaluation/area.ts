import { FormOutlined, FundProjectionScreenOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { ASSESSMENT_WORDS, EVALUATION_WORDS, EXPERT_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];
const CONCERNED: readonly Role[] = [
  'applicant-handler',
  'applicant-submitter',
  'recommender-clerk',
  'recommender-approver',
];

/** Evaluations of platforms: campaigns, one platform's result, the experts' sheets (A3.8, B5.3). */
export const EVALUATION: Area = {
  pages: [
    { path: '/campaigns', load: async () => (await import('./campaigns/CampaignsPage.tsx')).CampaignsPage },
    {
      path: '/campaigns/new',
      load: async () => (await import('./campaigns/PlanCampaignPage.tsx')).PlanCampaignPage,
    },
    {
      path: '/campaigns/$campaign',
      load: async () => (await import('./campaigns/CampaignPage.tsx')).CampaignPage,
    },
    {
      path: '/evaluations',
      load: async () => (await import('./result/EvaluationsPage.tsx')).EvaluationsPage,
    },
    {
      path: '/evaluations/$evaluation',
      load: async () => (await import('./result/EvaluationPage.tsx')).EvaluationPage,
    },
    {
      path: '/assessments',
      load: async () => (await import('./sheets/AssessmentsPage.tsx')).AssessmentsPage,
    },
    {
      path: '/assessments/$assessment',
      load: async () => (await import('./sheets/AssessmentPage.tsx')).AssessmentPage,
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: EVALUATION_WORDS.group,
      label: EVALUATION_WORDS.campaigns,
      icon: FundProjectionScreenOutlined,
      to: '/campaigns',
    },
    {
      roles: CONCERNED,
      group: EVALUATION_WORDS.group,
      label: EVALUATION_WORDS.results,
      icon: FundProjectionScreenOutlined,
      to: '/evaluations',
    },
    {
      roles: ['expert'],
      group: EXPERT_WORDS.group,
      label: ASSESSMENT_WORDS.sheets,
      icon: FormOutlined,
      to: '/assessments',
    },
  ],
};
