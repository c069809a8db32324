import { CalendarOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { EXPERT_POOL_WORDS, EXPERT_WORDS, REVIEW_STEP_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

export const REVIEW_STEPS: Area = {
  pages: [
    { path: '/review-steps', load: async () => (await import('./list/StepsPage.tsx')).StepsPage },
    {
      path: '/review-steps/plan',
      roles: AUTHORITY,
      load: async () => (await import('./plan/PlanPage.tsx')).PlanPage,
    },
    { path: '/review-steps/$step', load: async () => (await import('./one/StepPage.tsx')).StepPage },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: EXPERT_POOL_WORDS.group,
      label: REVIEW_STEP_WORDS.title,
      icon: CalendarOutlined,
      to: '/review-steps',
    },
    {
      roles: ['expert'],
      group: EXPERT_WORDS.group,
      label: REVIEW_STEP_WORDS.ownTitle,
      icon: CalendarOutlined,
      to: '/review-steps',
    },
  ],
};
