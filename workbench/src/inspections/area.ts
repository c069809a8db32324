import { RadarChartOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import type { Role } from '@qichuang/domain';
import { DRAW_OFFICE_WORDS, INSPECTION_OBJECT_WORDS, INSPECTION_WORDS } from '@qichuang/language';
import type { Area } from '../area.ts';

const AUTHORITY: readonly Role[] = ['authority-clerk', 'authority-approver'];

export const INSPECTIONS: Area = {
  pages: [
    { path: '/inspections', load: async () => (await import('./PlansPage.tsx')).PlansPage },
    { path: '/inspections/new', load: async () => (await import('./NewPlanPage.tsx')).NewPlanPage },
    {
      path: '/inspections/objects',
      load: async () => (await import('./objects/ObjectsPage.tsx')).ObjectsPage,
    },
    {
      path: '/inspections/objects/$platform',
      load: async () => (await import('./objects/ObjectPage.tsx')).ObjectPage,
    },
  ],
  menu: [
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTION_WORDS.menu,
      icon: SafetyCertificateOutlined,
      to: '/inspections',
    },
    {
      roles: AUTHORITY,
      group: DRAW_OFFICE_WORDS.group,
      label: INSPECTION_OBJECT_WORDS.menu,
      icon: RadarChartOutlined,
      to: '/inspections/objects',
    },
  ],
};
