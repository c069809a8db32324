import { AlertOutlined, ContainerOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { FILING_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const HOSTS: readonly Role[] = ['applicant-handler', 'applicant-submitter'];
const DESKS: readonly Role[] = [
  'recommender-clerk',
  'recommender-approver',
  'authority-clerk',
  'authority-approver',
];

/** What is filed after the designation, and the yearly duties (A3.7, B5.1, B5.2, B6.3). */
export const FILINGS: Area = {
  pages: [
    { path: '/filings', load: async () => (await import('./list/FilingsPage.tsx')).FilingsPage },
    { path: '/duties', load: async () => (await import('./list/DutiesPage.tsx')).DutiesPage },
    {
      path: '/filings/$filing',
      load: async () => (await import('./reading/FilingPage.tsx')).FilingPage,
    },
    {
      path: '/filings/$filing/form',
      load: async () => (await import('./desk/FilingDeskPage.tsx')).FilingDeskPage,
    },
  ],
  menu: [
    {
      roles: HOSTS,
      group: FILING_WORDS.group,
      label: FILING_WORDS.ownFilings,
      icon: ContainerOutlined,
      to: '/filings',
    },
    {
      roles: DESKS,
      group: FILING_WORDS.group,
      label: FILING_WORDS.filings,
      icon: ContainerOutlined,
      to: '/filings',
    },
    {
      roles: DESKS,
      group: FILING_WORDS.group,
      label: FILING_WORDS.duties,
      icon: AlertOutlined,
      to: '/duties',
    },
  ],
};
