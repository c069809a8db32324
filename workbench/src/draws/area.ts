import { NumberOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { DRAW_OFFICE_WORDS, DRAW_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const READERS: readonly Role[] = ['authority-clerk', 'authority-approver', 'expert', 'inspector'];

export const DRAWS: Area = {
  pages: [
    { path: '/draws', load: async () => (await import('./DrawsPage.tsx')).DrawsPage },
    { path: '/draws/new', load: async () => (await import('./prepare/PrepareDrawPage.tsx')).PrepareDrawPage },
    { path: '/draws/$draw', load: async () => (await import('./DrawPage.tsx')).DrawPage },
    { path: '/draws/$draw/room', load: async () => (await import('./room/RoomPage.tsx')).RoomPage },
  ],
  menu: [
    {
      roles: READERS,
      group: DRAW_OFFICE_WORDS.group,
      label: DRAW_WORDS.title,
      icon: NumberOutlined,
      to: '/draws',
    },
  ],
};
