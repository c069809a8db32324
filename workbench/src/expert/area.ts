import { FileProtectOutlined, SolutionOutlined } from '@ant-design/icons';
import { EXPERT_WORDS, STANDING_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

export const EXPERT: Area = {
  pages: [
    { path: '/reviews', load: async () => (await import('./own/OwnReviewsPage.tsx')).OwnReviewsPage },
    {
      path: '/reviews/$review',
      load: async () => (await import('./desk/ReviewDeskPage.tsx')).ReviewDeskPage,
    },
    {
      path: '/standing-declaration',
      roles: ['expert'],
      load: async () => (await import('./standing/StandingPage.tsx')).StandingPage,
    },
  ],
  menu: [
    {
      roles: ['expert'],
      group: EXPERT_WORDS.group,
      label: EXPERT_WORDS.reviews,
      icon: SolutionOutlined,
      to: '/reviews',
    },
    {
      roles: ['expert'],
      group: EXPERT_WORDS.group,
      label: STANDING_WORDS.title,
      icon: FileProtectOutlined,
      to: '/standing-declaration',
    },
  ],
};
