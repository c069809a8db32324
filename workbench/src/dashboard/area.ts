import { BarChartOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { DASHBOARD_WORDS, NOTICE_WORDS, RECOMMENDER_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];
const RECOMMENDER: readonly Role[] = ['recommender-clerk', 'recommender-approver'];

/** Targets and progress, and the list behind every number (A4.2, B1). */
export const DASHBOARD: Area = {
  pages: [
    {
      path: '/progress',
      load: async () => (await import('./DashboardPage.tsx')).DashboardPage,
      roles: [...AUTHORITY, ...RECOMMENDER],
    },
    {
      path: '/progress/list',
      load: async () => (await import('./behind/BehindPage.tsx')).BehindPage,
      roles: [...AUTHORITY, ...RECOMMENDER],
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: NOTICE_WORDS.group,
      label: DASHBOARD_WORDS.title,
      icon: BarChartOutlined,
      to: '/progress',
    },
    {
      roles: RECOMMENDER,
      group: RECOMMENDER_WORDS.group,
      label: DASHBOARD_WORDS.title,
      icon: BarChartOutlined,
      to: '/progress',
    },
  ],
};
