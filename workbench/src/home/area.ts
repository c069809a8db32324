import { HomeOutlined } from '@ant-design/icons';
import { SHELL_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

export const HOME: Area = {
  pages: [{ path: '/', load: async () => (await import('./HomePage.tsx')).HomePage }],
  menu: [
    {
      roles: 'everyone',
      group: SHELL_WORDS.groupWork,
      label: SHELL_WORDS.home,
      icon: HomeOutlined,
      to: '/',
    },
  ],
};
