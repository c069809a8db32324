import { FileDoneOutlined, FlagOutlined, NotificationOutlined, TrophyOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { ANNOUNCEMENT_WORDS, NOTICE_WORDS, OBJECTION_WORDS, PLATFORM_LIST_WORDS } from '@qichuang/language';
import type { Area, Page } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

const notices: Page['load'] = async () => (await import('./notices/NoticesPage.tsx')).NoticesPage;

export const PUBLICITY: Area = {
  pages: [
    { path: '/notices', load: notices },
    { path: '/rounds/$round/notices', load: notices },
    {
      path: '/notices/new',
      load: async () => (await import('./notices/PrepareNoticePage.tsx')).PrepareNoticePage,
    },
    { path: '/notices/$notice', load: async () => (await import('./notices/NoticePage.tsx')).NoticePage },
    {
      path: '/objections',
      load: async () => (await import('./objections/ObjectionsPage.tsx')).ObjectionsPage,
    },
    {
      path: '/objections/$objection',
      load: async () => (await import('./objections/ObjectionPage.tsx')).ObjectionPage,
    },
    {
      path: '/announcements',
      load: async () => (await import('./announcements/AnnouncementsPage.tsx')).AnnouncementsPage,
    },
    {
      path: '/announcements/$announcement',
      load: async () => (await import('./announcements/AnnouncementPage.tsx')).AnnouncementPage,
    },
    { path: '/platforms', load: async () => (await import('./platforms/PlatformsPage.tsx')).PlatformsPage },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: NOTICE_WORDS.group,
      label: NOTICE_WORDS.title,
      icon: NotificationOutlined,
      to: '/notices',
    },
    {
      roles: AUTHORITY,
      group: NOTICE_WORDS.group,
      label: OBJECTION_WORDS.title,
      icon: FlagOutlined,
      to: '/objections',
    },
    {
      roles: AUTHORITY,
      group: NOTICE_WORDS.group,
      label: ANNOUNCEMENT_WORDS.title,
      icon: FileDoneOutlined,
      to: '/announcements',
    },
    {
      roles: AUTHORITY,
      group: NOTICE_WORDS.group,
      label: PLATFORM_LIST_WORDS.title,
      icon: TrophyOutlined,
      to: '/platforms',
    },
  ],
};
