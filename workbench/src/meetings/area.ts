import { SolutionOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { EXPERT_POOL_WORDS, MEETING_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

export const MEETINGS: Area = {
  pages: [
    { path: '/meetings', load: async () => (await import('./MeetingsPage.tsx')).MeetingsPage },
    { path: '/meetings/new', load: async () => (await import('./plan/ConvenePage.tsx')).ConvenePage },
    { path: '/meetings/$meeting', load: async () => (await import('./MeetingPage.tsx')).MeetingPage },
    {
      path: '/meetings/$meeting/change',
      load: async () => (await import('./plan/ChangePage.tsx')).ChangePage,
    },
    {
      path: '/meetings/$meeting/room',
      load: async () => (await import('./room/MeetingRoomPage.tsx')).MeetingRoomPage,
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: EXPERT_POOL_WORDS.group,
      label: MEETING_WORDS.title,
      icon: SolutionOutlined,
      to: '/meetings',
    },
  ],
};
