import { CommentOutlined, FundOutlined, TrophyOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { FILING_WORDS, SELECTION_WORDS, SUPPORT_WORDS, VOICE_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const READERS: readonly Role[] = [
  'applicant-handler',
  'applicant-submitter',
  'recommender-clerk',
  'recommender-approver',
  'authority-clerk',
  'authority-approver',
];

/** What is kept about platforms besides their filings: support, problems and suggestions, achievements (A4.2, A4.3, B5.3, B6.2, B6.3). */
export const REGISTERS: Area = {
  pages: [
    { path: '/support', load: async () => (await import('./support/SupportPage.tsx')).SupportPage },
    {
      path: '/support/import',
      load: async () => (await import('./support/ImportSupportPage.tsx')).ImportSupportPage,
    },
    { path: '/voices', load: async () => (await import('./voices/VoicesPage.tsx')).VoicesPage },
    { path: '/voices/$voice', load: async () => (await import('./voices/VoicePage.tsx')).VoicePage },
    {
      path: '/achievements',
      load: async () => (await import('./achievements/SelectionsPage.tsx')).SelectionsPage,
    },
    {
      path: '/achievements/$selection',
      load: async () => (await import('./achievements/SelectionPage.tsx')).SelectionPage,
    },
  ],
  menu: [
    {
      roles: READERS,
      group: FILING_WORDS.group,
      label: SUPPORT_WORDS.register,
      icon: FundOutlined,
      to: '/support',
    },
    {
      roles: READERS,
      group: FILING_WORDS.group,
      label: VOICE_WORDS.voices,
      icon: CommentOutlined,
      to: '/voices',
    },
    {
      roles: READERS,
      group: FILING_WORDS.group,
      label: SELECTION_WORDS.selections,
      icon: TrophyOutlined,
      to: '/achievements',
    },
  ],
};
