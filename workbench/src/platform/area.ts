import { FlagOutlined, FolderOpenOutlined, TrophyOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { FILING_WORDS, MILESTONE_WORDS, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const HOSTS: readonly Role[] = ['applicant-handler', 'applicant-submitter'];
const RECOMMENDERS: readonly Role[] = ['recommender-clerk', 'recommender-approver'];
const DESKS: readonly Role[] = [...RECOMMENDERS, 'authority-clerk', 'authority-approver'];

/** A platform after its announcement: its record, its milestones, what they lack (A4.1, B5.2, B5.4, B6.1). */
export const PLATFORM: Area = {
  pages: [
    {
      path: '/platforms/$platform',
      load: async () => (await import('./page/PlatformPage.tsx')).PlatformPage,
    },
    {
      path: '/milestones',
      load: async () => (await import('./milestones/MilestonesPage.tsx')).MilestonesPage,
    },
    { path: '/record-gaps', load: async () => (await import('./record/GapsPage.tsx')).GapsPage },
  ],
  menu: [
    {
      roles: HOSTS,
      group: FILING_WORDS.group,
      label: PLATFORM_RECORD_WORDS.ownPlatforms,
      icon: TrophyOutlined,
      to: '/platforms',
    },
    {
      roles: RECOMMENDERS,
      group: FILING_WORDS.group,
      label: PLATFORM_RECORD_WORDS.recommended,
      icon: TrophyOutlined,
      to: '/platforms',
    },
    {
      roles: DESKS,
      group: FILING_WORDS.group,
      label: MILESTONE_WORDS.title,
      icon: FlagOutlined,
      to: '/milestones',
    },
    {
      roles: DESKS,
      group: FILING_WORDS.group,
      label: PLATFORM_RECORD_WORDS.gapsTitle,
      icon: FolderOpenOutlined,
      to: '/record-gaps',
    },
  ],
};
