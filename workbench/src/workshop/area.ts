import { BlockOutlined, ClusterOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { WORKSHOP_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

/** Who writes and publishes programmes: the authority, and a city's bureau for its own first version. */
const WRITERS: readonly Role[] = [
  'authority-clerk',
  'authority-approver',
  'recommender-clerk',
  'recommender-approver',
];

export const WORKSHOP: Area = {
  pages: [
    { path: '/workshop', load: async () => (await import('./DraftsPage.tsx')).DraftsPage },
    {
      path: '/city-programmes',
      load: async () => (await import('./CityProgrammesPage.tsx')).CityProgrammesPage,
    },
    { path: '/workshop/$draft', load: async () => (await import('./DraftPage.tsx')).DraftPage },
  ],
  menu: [
    {
      roles: WRITERS,
      group: WORKSHOP_WORDS.group,
      label: WORKSHOP_WORDS.title,
      icon: BlockOutlined,
      to: '/workshop',
    },
    {
      roles: ['authority-clerk', 'authority-approver'],
      group: WORKSHOP_WORDS.group,
      label: WORKSHOP_WORDS.cityProgrammes,
      icon: ClusterOutlined,
      to: '/city-programmes',
    },
  ],
};
