import { OrderedListOutlined, UnorderedListOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { RECOMMENDER_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const RECOMMENDERS: readonly Role[] = ['recommender-clerk', 'recommender-approver'];

export const RECOMMENDER: Area = {
  pages: [
    // Tasks lead to lists of applications whoever reads; to a recommender that is its queue.
    {
      path: '/applications',
      roles: RECOMMENDERS,
      load: async () => (await import('./queue/QueuePage.tsx')).QueuePage,
    },
    { path: '/queue', load: async () => (await import('./queue/QueuePage.tsx')).QueuePage },
    { path: '/ranking', load: async () => (await import('./ranking/RankingPage.tsx')).RankingPage },
  ],
  menu: [
    {
      roles: RECOMMENDERS,
      group: RECOMMENDER_WORDS.group,
      label: RECOMMENDER_WORDS.queue,
      icon: UnorderedListOutlined,
      to: '/queue',
    },
    {
      roles: RECOMMENDERS,
      group: RECOMMENDER_WORDS.group,
      label: RECOMMENDER_WORDS.ranking,
      icon: OrderedListOutlined,
      to: '/ranking',
    },
  ],
  casePage: {
    roles: RECOMMENDERS,
    load: async () => (await import('./case/RecommenderCasePage.tsx')).RecommenderCasePage,
  },
};
