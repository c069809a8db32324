import { UserDeleteOutlined } from '@ant-design/icons';
import { APPOINTMENT_WORDS, TIE_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

/** Who decides over others' cases, and who grants and ends such offices. */
const OFFICIALS = [
  'recommender-clerk',
  'recommender-approver',
  'authority-clerk',
  'authority-approver',
  'security-administrator',
] as const;

export const ACCOUNT: Area = {
  pages: [
    { path: '/account', load: async () => (await import('./AccountPage.tsx')).AccountPage },
    { path: '/account/password', load: async () => (await import('./PasswordPage.tsx')).PasswordPage },
    {
      path: '/account/letters',
      load: async () => (await import('./LettersPage.tsx')).LettersPage,
    },
    { path: '/account/unsent', load: async () => (await import('./UnsentPage.tsx')).UnsentPage },
    {
      path: '/account/second-factor',
      load: async () => (await import('./SecondFactorPage.tsx')).SecondFactorPage,
    },
    {
      path: '/account/ties',
      roles: OFFICIALS,
      load: async () => (await import('./ties/TiesPage.tsx')).TiesPage,
    },
  ],
  menu: [
    {
      roles: ['security-administrator'],
      group: APPOINTMENT_WORDS.group,
      label: TIE_WORDS.everywhere,
      icon: UserDeleteOutlined,
      to: '/account/ties',
    },
  ],
};
