import { LinkOutlined, OrderedListOutlined, TableOutlined, TeamOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { ASSIGNMENT_WORDS, EXPERT_POOL_WORDS, PROGRESS_WORDS, RANKING_WORDS } from '@qichuang/language';
import type { Area, Page } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

const progress: Page['load'] = async () => (await import('./progress/ProgressPage.tsx')).ProgressPage;
const ranking: Page['load'] = async () => (await import('./ranking/RankingPage.tsx')).RankingPage;

export const REVIEW_OFFICE: Area = {
  pages: [
    { path: '/experts', load: async () => (await import('./pool/ExpertPoolPage.tsx')).ExpertPoolPage },
    {
      path: '/experts/import',
      load: async () => (await import('./import/ImportExpertsPage.tsx')).ImportExpertsPage,
    },
    {
      path: '/assignment',
      load: async () => (await import('./assignment/AssignmentPage.tsx')).AssignmentPage,
    },
    { path: '/review-progress', load: progress },
    { path: '/rounds/$round/reviews', load: progress },
    { path: '/rankings', load: ranking },
    { path: '/rounds/$round/rankings', load: ranking },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: EXPERT_POOL_WORDS.group,
      label: EXPERT_POOL_WORDS.title,
      icon: TeamOutlined,
      to: '/experts',
    },
    {
      roles: ['authority-clerk'],
      group: EXPERT_POOL_WORDS.group,
      label: ASSIGNMENT_WORDS.title,
      icon: LinkOutlined,
      to: '/assignment',
    },
    {
      roles: AUTHORITY,
      group: EXPERT_POOL_WORDS.group,
      label: PROGRESS_WORDS.title,
      icon: TableOutlined,
      to: '/review-progress',
    },
    {
      roles: AUTHORITY,
      group: EXPERT_POOL_WORDS.group,
      label: RANKING_WORDS.title,
      icon: OrderedListOutlined,
      to: '/rankings',
    },
  ],
};
