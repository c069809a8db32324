import { BankOutlined, FormOutlined, LinkOutlined, TeamOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { SHELL_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const APPLICANTS: readonly Role[] = ['applicant-handler', 'applicant-submitter'];

export const APPLICANT: Area = {
  pages: [
    {
      path: '/applications',
      load: async () => (await import('./own/OwnApplicationsPage.tsx')).OwnApplicationsPage,
    },
    {
      path: '/applications/new',
      load: async () => (await import('./begin/BeginPage.tsx')).BeginPage,
    },
    {
      path: '/applications/$application/form',
      load: async () => (await import('./form/FormPage.tsx')).FormPage,
    },
    {
      path: '/applications/$application/receipt',
      load: async () => (await import('./receipt/ReceiptPage.tsx')).ReceiptPage,
    },
    {
      path: '/partnerships',
      load: async () => (await import('./partnership/PartnershipsPage.tsx')).PartnershipsPage,
    },
    {
      path: '/organisation',
      load: async () => (await import('./organisation/OrganisationPage.tsx')).OrganisationPage,
    },
    {
      path: '/colleagues',
      load: async () => (await import('./organisation/ColleaguesPage.tsx')).ColleaguesPage,
    },
  ],
  menu: [
    {
      roles: APPLICANTS,
      group: SHELL_WORDS.groupWork,
      label: SHELL_WORDS.applications,
      icon: FormOutlined,
      to: '/applications',
    },
    {
      roles: APPLICANTS,
      group: SHELL_WORDS.groupWork,
      label: SHELL_WORDS.partnerships,
      icon: LinkOutlined,
      to: '/partnerships',
    },
    {
      roles: APPLICANTS,
      group: SHELL_WORDS.groupUnit,
      label: SHELL_WORDS.organisation,
      icon: BankOutlined,
      to: '/organisation',
    },
    {
      roles: APPLICANTS,
      group: SHELL_WORDS.groupUnit,
      label: SHELL_WORDS.colleagues,
      icon: TeamOutlined,
      to: '/colleagues',
    },
  ],
  casePage: {
    roles: APPLICANTS,
    load: async () => (await import('./own-case/OwnCasePage.tsx')).OwnCasePage,
  },
};
