import { AuditOutlined, BankOutlined, CalendarOutlined, FormOutlined, SendOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { APPLICATION_LIST_WORDS, CHECK_WORDS, ROUND_WORDS, UNIT_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

export const AUTHORITY_AREA: Area = {
  pages: [
    {
      path: '/applications',
      roles: AUTHORITY,
      load: async () => (await import('./check/CheckQueuePage.tsx')).AllApplicationsPage,
    },
    { path: '/rounds', load: async () => (await import('./rounds/RoundsPage.tsx')).RoundsPage },
    { path: '/rounds/new', load: async () => (await import('./rounds/PlanPage.tsx')).NewPlanPage },
    { path: '/rounds/$round', load: async () => (await import('./rounds/RoundPage.tsx')).RoundPage },
    {
      path: '/rounds/$round/plan',
      load: async () => (await import('./rounds/PlanPage.tsx')).RevisePlanPage,
    },
    {
      path: '/rounds/$round/lists/$recommender',
      load: async () => (await import('./rounds/ConfirmedListPage.tsx')).ConfirmedListPage,
    },
    { path: '/checks', load: async () => (await import('./check/CheckQueuePage.tsx')).CheckQueuePage },
    {
      path: '/recommenders',
      load: async () => (await import('./units/RecommendersPage.tsx')).RecommendersPage,
    },
    {
      path: '/organisations',
      load: async () => (await import('./units/OrganisationsPage.tsx')).OrganisationsPage,
    },
    {
      path: '/organisations/credit-checks',
      roles: ['authority-clerk'],
      load: async () => (await import('./units/ImportCreditPage.tsx')).ImportCreditPage,
    },
    {
      path: '/organisations/$organisation',
      load: async () => (await import('./units/OrganisationPage.tsx')).OrganisationPage,
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: CHECK_WORDS.group,
      label: ROUND_WORDS.rounds,
      icon: CalendarOutlined,
      to: '/rounds',
    },
    {
      roles: AUTHORITY,
      group: CHECK_WORDS.group,
      label: APPLICATION_LIST_WORDS.title,
      icon: FormOutlined,
      to: '/applications',
    },
    {
      roles: AUTHORITY,
      group: CHECK_WORDS.group,
      label: CHECK_WORDS.queue,
      icon: AuditOutlined,
      to: '/checks',
    },
    {
      roles: AUTHORITY,
      group: UNIT_WORDS.group,
      label: UNIT_WORDS.recommenders,
      icon: SendOutlined,
      to: '/recommenders',
    },
    {
      roles: AUTHORITY,
      group: UNIT_WORDS.group,
      label: UNIT_WORDS.organisations,
      icon: BankOutlined,
      to: '/organisations',
    },
  ],
  casePage: {
    roles: AUTHORITY,
    load: async () => (await import('./check/CheckCasePage.tsx')).CheckCasePage,
  },
};
