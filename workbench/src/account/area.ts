import type { Area } from '../area.ts';

export const ACCOUNT: Area = {
  pages: [
    { path: '/account', load: async () => (await import('./AccountPage.tsx')).AccountPage },
    { path: '/account/password', load: async () => (await import('./PasswordPage.tsx')).PasswordPage },
    {
      path: '/account/second-factor',
      load: async () => (await import('./SecondFactorPage.tsx')).SecondFactorPage,
    },
  ],
  menu: [],
};
